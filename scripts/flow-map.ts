import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { en } from '../src/content/flows/refund/en.ts';
import { graph } from '../src/content/flows/refund/graph.ts';
import { ja } from '../src/content/flows/refund/ja.ts';
import { mapSvg } from '../src/lib/flow/map-svg.ts';
import { outlineText } from '../src/lib/flow/outline.ts';

/** node scripts/flow-map.ts [--lang ja|en] [--svg file.svg]: prints the outline, or draws it. */
const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'ja' }, svg: { type: 'string' } },
});
const words = values.lang === 'en' ? en : ja;

if (values.svg === undefined) {
  process.stdout.write(outlineText(graph, words));
} else {
  writeFileSync(values.svg, mapSvg(graph, words));
}
