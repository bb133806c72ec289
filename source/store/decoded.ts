/** From the bytes of a file to its text. Only UTF-8 is read; what else there is gets told. */
import { isAscii, isUtf8 } from 'node:buffer';
import { firstSlip, wideEncoding, type Slip } from '../text/encoding.js';

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | ({ readonly ok: false } & Slip);

/** The text of bytes, a byte-order mark included. */
export function decoded(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { ok: false, before: '', looksLike: wide };
  // Most of what is large is plain, and that is seen in no time.
  const isPlain = isAscii(bytes);
  if (!isPlain && !isUtf8(bytes)) return { ok: false, ...firstSlip(bytes) };
  // The platform's decoder takes three times as long.
  const { buffer, byteOffset, byteLength } = bytes;
  return {
    ok: true,
    text: Buffer.from(buffer, byteOffset, byteLength).toString(isPlain ? 'latin1' : 'utf8'),
  };
}
