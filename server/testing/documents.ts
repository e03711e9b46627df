import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** @returns a part of a ZIP archive as its directory, at the end, says where it is; empty when there is none */
export function partOf(zip: Buffer, name: string): string {
  for (let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16); zip.readUInt32LE(at) === 0x02014b50; at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)) {
    if (zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  return '';
}

/** The letters of each glyph of each font, by the maps that a PDF brings along for whoever reads it aloud. */
function lettersOf(pdf: string): Map<number, string>[] {
  const letters = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return [...pdf.matchAll(/begincmap[\s\S]*?endcmap/g)].map(([map]) => new Map([...map.matchAll(/^<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>/gim)].map(([, glyph, hex]) => [parseInt(glyph, 16), letters(hex)])));
}

const ESCAPED: Readonly<Record<string, number>> = { b: 8, t: 9, n: 10, f: 12, r: 13 };

/** The glyphs of a text that stands in brackets, two bytes each. */
function glyphsOf(text: string): number[] {
  const bytes = [...text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/gs)].map(([, octal, sign, plain]) => (octal ? parseInt(octal, 8) : sign ? (ESCAPED[sign] ?? sign.charCodeAt(0)) : plain.charCodeAt(0)));
  return bytes.flatMap((byte, at) => (at % 2 === 0 ? [byte * 256 + bytes[at + 1]] : []));
}

function unpacked(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return [inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')];
    } catch {
      return []; // it was not packed
    }
  });
}

/** @returns everything that is written in a PDF as Typst makes it, each text read with each of the fonts */
export function textOfPdf(pdf: Buffer): string {
  const texts = unpacked(pdf).flatMap((stream) => [...stream.matchAll(/^BT$[\s\S]*?^ET$/gm)].map(([text]) => [...text.matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].flatMap(([, part]) => glyphsOf(part))));
  return lettersOf(pdf.toString('latin1'))
    .flatMap((letters) => texts.map((glyphs) => glyphs.map((glyph) => letters.get(glyph) ?? '').join('')))
    .join('\n');
}
