/** What bytes that are no UTF-8 look like. */

export type Encoding = 'UTF-16' | 'UTF-32' | 'Latin-1' | 'Windows-1252' | 'gzip' | 'zip' | 'zeros';

export interface Slip {
  /** The text up to the first byte that is not UTF-8. */
  readonly before: string;
  /** Undefined where most of the bytes are UTF-8: such a file was damaged. */
  readonly looksLike?: Encoding;
}

const decoder = (): TextDecoder => new TextDecoder('utf-8', { ignoreBOM: true });

/** What Windows calls "Unicode": two or four bytes a letter, the letters of JSON half zeros. */
export function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zeros = [first, second, third, fourth].filter(byte => byte === 0).length;
  if (marked) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  if (first !== 0 && second !== 0) return undefined;
  // What a power failure leaves of a file that was being written.
  if (bytes.every(byte => byte === 0)) return 'zeros';
  return zeros >= 3 ? 'UTF-32' : 'UTF-16';
}

/** Files that are packed, by the bytes that they begin with. */
const packed = [
  { looksLike: 'gzip', begins: [0x1f, 0x8b] },
  { looksLike: 'zip', begins: [0x50, 0x4b, 0x03, 0x04] },
] as const;

/** Where bytes stop being UTF-8. */
export function firstSlip(bytes: Uint8Array): Slip {
  const found = packed.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (found) return { before: '', looksLike: found.looksLike };
  const lossy = decoder().decode(bytes);
  const again = new TextEncoder().encode(lossy);
  // What is put in place of a slip is encoded to other bytes than the slip's.
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = decoder().decode(bytes.subarray(0, at));
  const slips = lossy.split('\uFFFD').length - 1;
  // A letter that the end of the file cuts in two: the rest is missing, and what is there is UTF-8.
  if (slips === 1 && lossy.endsWith('\uFFFD') && isCutLetter(bytes.subarray(at))) return { before };
  const letters = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (letters > slips) return { before };
  const windows = bytes.some(byte => byte >= 0x80 && byte <= 0x9f);
  return { before, looksLike: windows ? 'Windows-1252' : 'Latin-1' };
}

/** Whether bytes are the beginning of a letter of two, three or four bytes. */
function isCutLetter([first = 0, ...more]: Uint8Array): boolean {
  return first >= 0xc2 && first <= 0xf4 && more.length < 3 && more.every(byte => byte >> 6 === 2);
}
