/** The parts of a zip, each as whole as the zip says: the library takes what is damaged for right. */
import { strFromU8, unzipSync } from 'fflate';

/** Throws where the bytes are no zip, or a part is not what was packed. */
export function wholeParts(
  bytes: Uint8Array,
  names: readonly string[],
): Readonly<Record<string, Uint8Array>> {
  const parts = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  const sums = sumsIn(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const sum = sums.get(name);
    if (sum !== undefined && sum !== sumOf(part)) throw new Error(`${name} is damaged`);
  }
  return parts;
}

const endOfList = 0x06054b50;
const entry = 0x02014b50;

/** The sum of each part, by its name, from the list at the end of a zip. */
function sumsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== endOfList) end--;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === entry) {
    const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true));
    const begin = at + 46;
    sums.set(strFromU8(bytes.subarray(begin, begin + (name ?? 0))), view.getUint32(at + 16, true));
    at = begin + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return sums;
}

/** CRC-32, as zips have it. */
function sumOf(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_none, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
