/** Whether the program is to speak to a screen reader: by flag, else by Ink's variable. */
import type { Terminal } from '../command-line/terminal.js';

export function isForScreenReader(
  values: { readonly 'screen-reader'?: boolean | undefined },
  { env }: Pick<Terminal, 'env'>,
): boolean {
  return values['screen-reader'] ?? env['INK_SCREEN_READER'] === 'true';
}
