/** From the bytes of a file to its text: UTF-8 alone, and what else the bytes look like. */

export type Encoding = 'UTF-16' | 'UTF-32' | 'Latin-1' | 'Windows-1252';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** The text up to the first byte that is not UTF-8. */
      readonly before: string;
      /** Undefined where most of the bytes are UTF-8: such a file was damaged. */
      readonly looksLike?: Encoding;
    };

/** The text of bytes, a byte-order mark included. */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { ok: false, before: '', looksLike: wide };
  try {
    return { ok: true, text: decoder(true).decode(bytes) };
  } catch {
    return { ok: false, ...firstSlip(bytes) };
  }
}

function decoder(fatal: boolean): TextDecoder {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

/** What Windows calls "Unicode": two or four bytes a letter, the letters of JSON half zeros. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zeros = [first, second, third, fourth].filter(byte => byte === 0).length;
  if (marked) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  if (first !== 0 && second !== 0) return undefined;
  return zeros >= 3 ? 'UTF-32' : 'UTF-16';
}

function firstSlip(bytes: Uint8Array): {
  readonly before: string;
  readonly looksLike?: Encoding;
} {
  const lossy = decoder(false).decode(bytes);
  const again = new TextEncoder().encode(lossy);
  // What is put in place of a slip is encoded to other bytes than the slip's.
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = decoder(false).decode(bytes.subarray(0, at));
  const slips = lossy.split('\uFFFD').length - 1;
  const letters = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (letters > slips) return { before };
  const windows = bytes.some(byte => byte >= 0x80 && byte <= 0x9f);
  return { before, looksLike: windows ? 'Windows-1252' : 'Latin-1' };
}
