import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePng, indexed, raise } from '../../src/build/indexed-png.ts';

interface Read {
  readonly width: number;
  readonly height: number;
  /** Each pixel as "r,g,b". */
  readonly colours: string[];
}

/** Reads a PNG of this one kind by the letter of the format. */
function read(png: Uint8Array): Read {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.set(named.toString('latin1', 0, 4), named.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR') as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const depth = header.readUInt8(8);
  expect([2, 4]).toContain(depth);
  expect([...header.subarray(9)]).toEqual([3, 0, 0, 0]);
  const palette = chunks.get('PLTE') as Buffer;
  const data = inflateSync(chunks.get('IDAT') as Buffer);
  const each = 8 / depth;
  const length = Math.ceil(width / each) + 1;
  expect(data.length).toBe(length * height);
  const colours = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const byte = data[y * length + 1 + Math.floor(x / each)] as number;
    const number = (byte >> (8 - depth * ((x % each) + 1))) & (2 ** depth - 1);
    return [...palette.subarray(number * 3, number * 3 + 3)].join();
  });
  return { width, height, colours };
}

const raster = (width: number, colours: readonly (readonly [number, number, number])[]) => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});
const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

const indexedPng = (picture: ReturnType<typeof raster>) => encodePng(indexed(picture));

describe('a PNG of few colours', () => {
  it('keeps a picture of few colours as it is, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.array(colour, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
        (colours, width, seeds) => {
          const most = colours.length > 4 ? 12 : 4;
          const pixels = Array.from(
            { length: width * seeds.length },
            (_, i) => colours[((seeds[Math.floor(i / width)] ?? 0) + i) % colours.length] as never,
          );
          const picture = read(encodePng(indexed(raster(width, pixels), [], most)));
          expect([picture.width, picture.height]).toEqual([width, seeds.length]);
          expect(picture.colours).toEqual(pixels.map(String));
        },
      ),
    );
  });

  it('gives rare colours the nearest of the frequent ones', () => {
    const frequent = Array.from({ length: 12 }, (_, i) => [i * 20, 0, 0] as const);
    const pixels = [...frequent, ...frequent, [41, 1, 0] as const, [199, 0, 3] as const];
    const { colours } = read(indexedPng(raster(pixels.length, pixels)));
    expect(colours.slice(-2)).toEqual(['40,0,0', '200,0,0']);
  });

  it('begins its palette as it is told, and keeps the darker of two numbers', () => {
    const white = 0xffffffff;
    const black = 0xff000000;
    const picture = indexed(raster(3, Array(6).fill([255, 255, 255])), [white, black], 4);
    raise(picture, 1, 1, 1);
    raise(picture, 1, 1, 0);
    const { colours } = read(encodePng(picture));
    const [w, b] = ['255,255,255', '0,0,0'];
    expect(colours).toEqual([w, w, w, w, b, w]);
  });
});
