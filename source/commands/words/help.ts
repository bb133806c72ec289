/** What help says around the table of commands. */
import { burdens } from '../../standing/burden.js';

const burdenLine = `Burdens, lowest first: ${burdens.join(', ')}. A FILE of - is standard input.`;

export const helpWords = {
  before: [
    'Walk a dispute: who says what, on what evidence, what answers it, and what still stands.',
    '',
    'Examples:',
    '  stancemap                                     opens the CECOT map; ? shows the keys',
    '  stancemap --at argument/release-offer         opens it at an argument',
    '  stancemap standing --burden record            what stands when only the record counts',
    '',
    'Commands:',
  ],
  after: [
    '',
    'What the flags of one command do: stancemap COMMAND --help',
    burdenLine,
    'Exit codes: 0 done, 1 the input is at fault, 2 the command line is, 70 our bug, 130 Ctrl+C.',
  ],
  /** What `--help` does, for a shell that lists flags. */
  flag: 'tells how it is used',
  burdens: burdenLine,
  bundled: (kind: 'plans' | 'walkthroughs', names: readonly string[]) =>
    `The bundled ${kind}: ${names.join(', ')}`,
} as const;
