import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Writes a `.br` and a `.gz` beside every text file of a built folder, for servers that send
 * ready-made files (nginx, Caddy): `node deploy/precompress.ts dist`. Hosts with a CDN of their
 * own compress themselves and need none of it.
 */
const folder = process.argv[2] ?? 'dist';
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|ics|wasm)$/;
// Below this, headers weigh more than what is saved.
const WORTH_BYTES = 512;

let files = 0;
let before = 0;
let after = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name);
  if (!TEXT.test(name) || !statSync(path).isFile()) continue;
  const source = readFileSync(path);
  if (source.length < WORTH_BYTES) continue;
  const brotli = brotliCompressSync(source, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
  });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
  files += 1;
  before += source.length;
  after += brotli.length;
}
console.log(`${files} files: ${before} bytes, ${after} with brotli.`);
