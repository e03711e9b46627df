import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** In bytes; what is smaller fits into a packet anyway. */
const COMPRESSED_FROM = 1_400;
/** Of 11: the best takes three times as long for seven percent. */
const QUALITY = 9;

const compress = promisify(zlib.brotliCompress);
const [folder] = process.argv.slice(2);

/** Lays beside each text of the built client what browsers are sent instead, so that no request waits for it. */
const files = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)).filter((name) => /\.(js|css|html|svg)$/.test(name));
await Promise.all(
  files.map(async (name) => {
    const content = readFileSync(name);
    if (content.length < COMPRESSED_FROM) return;
    writeFileSync(`${name}.br`, await compress(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: QUALITY, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
  }),
);
