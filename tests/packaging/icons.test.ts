import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.join(import.meta.dirname, '../../build/packaging');
const read = (name: string) => readFileSync(path.join(FOLDER, name));
const sized = new Map(
  readdirSync(path.join(FOLDER, 'icons')).map((name) => [Number(name.split('x')[0]), read(`icons/${name}`)]),
);

test('each size of the icon is a picture of that size', () => {
  expect([...sized.keys()].sort((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512]);
  for (const [size, bytes] of [...sized, [1024, read('icon.png')] as const]) expectPng(bytes, size);
});

test('the icon of Windows holds every size it shows, the same pictures as elsewhere', () => {
  const ico = read('icon.ico');
  const count = ico.readUInt16LE(4);
  const found = Array.from({ length: count }, (_, i) => {
    const entry = 6 + 16 * i;
    const [length, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    return { size: ico.readUInt8(entry) || 256, bytes: ico.subarray(at, at + length) };
  });
  expect(found.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 96, 128, 256]);
  for (const { size, bytes } of found) expectSame(bytes, size);
  expect(found.at(-1)?.bytes.byteOffset).toBe(
    ico.byteOffset + ico.length - (found.at(-1)?.bytes.length ?? 0),
  );
});

test('the icon of macOS holds each kind once, whole, to its last byte', () => {
  const icns = read('icon.icns');
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const found: string[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const bytes = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
    found.push(`${icns.toString('latin1', at, at + 4)} ${String(bytes.readUInt32BE(16))}`);
    expectSame(bytes, bytes.readUInt32BE(16));
  }
  expect(found.sort()).toEqual(
    ['ic07 128', 'ic08 256', 'ic09 512', 'ic10 1024', 'ic11 32', 'ic12 64', 'ic13 256', 'ic14 512'].concat([
      'icp4 16',
      'icp5 32',
      'icp6 64',
    ]),
  );
});

function expectSame(bytes: Buffer, size: number): void {
  expectPng(bytes, size);
  const known = sized.get(size);
  if (known) expect(bytes.equals(known)).toBe(true);
}

function expectPng(bytes: Buffer, size: number): void {
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
}
