import { parseArgs } from 'node:util';
import { readAllDocs } from '../src/build/check-site.ts';
import { CONTENT_DIR, readYamlFolder } from '../src/build/content-files.ts';
import { outlineOf } from '../src/lib/content/mdx.ts';
import { factSchema } from '../src/lib/facts/schema.ts';
import { formatStale, staleReport } from '../src/lib/upkeep/stale-report.ts';

/**
 * Lists the facts to look at again: `npm run facts:stale`, or for another day
 * `npm run facts:stale -- --today 2027-06-01`. Ends with 1 when a fact is overdue (twice its
 * days), with `--strict` also when one is due.
 */
const { values } = parseArgs({
  options: {
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    content: { type: 'string', default: CONTENT_DIR },
    strict: { type: 'boolean', default: false },
  },
});

const docs = readAllDocs([], values.content).map((doc) => ({
  file: doc.file,
  facts: outlineOf(doc.body).facts,
}));
const facts = readYamlFolder('facts', factSchema, [], values.content);
try {
  const report = staleReport(facts, docs, values.today);
  for (const line of formatStale(report)) console.log(line);
  const overdue = report.filter((fact) => fact.state === 'overdue').length;
  console.log(
    `${facts.size} facts on ${values.today}: ${overdue} overdue, ${report.length - overdue} due.`,
  );
  if (overdue > 0 || (values.strict && report.length > 0)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
