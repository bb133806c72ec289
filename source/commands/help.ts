/**
 * `stancemap --help`: examples first, then every command with its flags; `stancemap COMMAND
 * --help`: that command alone.
 */
import { nearest } from '../map/nearest.js';
import { bundledNames, type BundledKind } from './bundled.js';
import { exitCodes, usageFailure } from './failure.js';
import { flagWords } from './flag-words.js';
import { print } from './output.js';

/**
 * Every command as people type it, and what it does. Completion and the README are held against
 * this table.
 */
export const usage: readonly (readonly [command: string, does: string])[] = [
  [
    'stancemap [MAP]',
    'opens a map (the bundled CECOT map by default) where you were: --at REF, --burden ' +
      'B, --profile NAME, --data-dir DIR, --ascii, --unicode, --no-color, --color, ' +
      '--plain, --screen-reader',
  ],
  ['stancemap show REF', 'one item with its relations: --map FILE, --burden B, --json'],
  [
    'stancemap search WORDS...',
    'ranked hits: --map FILE, --kind K, --party ID, --issue ID, --limit N, --json',
  ],
  [
    'stancemap standing',
    "every argument's standing: --map FILE, --burden B, --grant E1,E2, --reject E3, " +
      '--why REF, --json',
  ],
  ['stancemap check FILE...', 'validates and lints: --format text|json|github|sarif, --strict'],
  [
    'stancemap drill',
    'practice with cards made from the map: --issue ID, --party ID, --kind K, --blind, ' +
      '--aloud, --map FILE, --profile NAME, --data-dir DIR, --burden B, --ascii, ' +
      '--no-color, --screen-reader',
  ],
  [
    'stancemap report',
    "a learner's progress by issue and party, with the tasks of a session plan, or the " +
      "map's drill cards as Anki's text: --map FILE, --plan FILE, --side ID, --profile " +
      'NAME, --data-dir DIR, --json, --anki',
  ],
  [
    'stancemap import FILE',
    'reads an abstract framework (apx, tgf, af) as a map: --out MAP, --from apx|tgf|af, ' +
      '--report FILE',
  ],
  [
    'stancemap export',
    'writes the attacks of a map: --to apx|tgf|af, --map FILE, --out FILE, --report FILE',
  ],
  [
    'stancemap play FILE',
    'plays a walkthrough: --auto, --speed N, --notes, --check, --text, --cast OUT, ' +
      '--cast-version 2, --svg DIR, --map FILE, --data-dir DIR, --ascii, --no-color, ' +
      '--screen-reader',
  ],
  [
    'stancemap record OUT [MAP]',
    'opens a map and writes the walk as a walkthrough: --pauses kept|even, --title TEXT, ' +
      '--force, --at REF, --burden B, --ascii, --no-color, --screen-reader',
  ],
  [
    'stancemap brief FILE',
    'the hand-outs of a session plan, for each side and the judge: --to md|html|docx, ' +
      '--side ID|judge|all, --out FILE, --force, --map FILE, --burden B',
  ],
  [
    'stancemap plan FILE',
    'opens a session plan, and begins one where there is no such file; with a profile, a ' +
      "learner's tasks: --map FILE, --profile NAME, --side ID, --data-dir DIR, --plain, " +
      '--ascii, --no-color, --screen-reader',
  ],
  [
    'stancemap flow FILE',
    'the flow sheet of a round with its timer, begun where there is no such file: --plan ' +
      'PLAN, --debate FORMAT, --to md|html, --out FILE, --force, --map FILE, --burden B, ' +
      '--silent, --plain, --ascii, --no-color, --screen-reader',
  ],
  [
    'stancemap time [PLAN]',
    'the speech timer of a plan, or of --debate FORMAT: --silent, --map FILE, --plain, ' +
      '--ascii, --no-color, --screen-reader',
  ],
  ['stancemap schema map|walkthrough|plan|flow', 'the JSON Schema of a file format'],
  ['stancemap completion SHELL', 'completion for bash, zsh or fish'],
];

/** The commands that take one of those that come with the program by its bare name. */
export const withBundled: Readonly<Record<string, BundledKind>> = {
  play: 'walkthroughs',
  plan: 'plans',
  brief: 'plans',
  time: 'plans',
};
const burdenLine =
  'Burdens, lowest first: word, report, corroboration, record. A FILE of - is standard input.';

export async function run(args: readonly string[]): Promise<number> {
  const named = (args[0] === 'help' ? args.slice(1) : args.slice(0, 1)).find(
    arg => !arg.startsWith('-'),
  );
  print(named === undefined ? allCommands() : oneCommand(named));
  return exitCodes.done;
}

function allCommands(): string {
  return [
    'Walk a dispute: who says what, on what evidence, what answers it, and what still stands.',
    '',
    'Examples:',
    '  stancemap                                     opens the CECOT map; ? shows the keys',
    '  stancemap --at argument/release-offer         opens it at an argument',
    '  stancemap standing --burden record            what stands when only the record counts',
    '',
    'Commands:',
    ...usage.map(([command, does]) => `  ${command}\n      ${does}`),
    '',
    'What the flags of one command do: stancemap COMMAND --help',
    burdenLine,
    'Exit codes: 0 done, 1 the input is at fault, 2 the command line is, 70 our bug, 130 Ctrl+C.',
  ].join('\n');
}

/** One command, each of its flags in a line. What is no command is the map that would be opened. */
function oneCommand(named: string): string {
  const found =
    usage.find(([command]) => command.split(' ')[1] === named) ??
    (/[./]/.test(named) ? usage[0] : undefined);
  if (!found) {
    const [near] = nearest(
      named,
      usage.flatMap(([command]) => command.split(' ')[1] ?? []),
      1,
    );
    throw usageFailure(`"${named}" is no command.${near ? ` Did you mean "${near}"?` : ''}`);
  }
  const [command, does] = found;
  const [what = does, list] = does.split(/: (?=--)/);
  const flags = list?.split(', --').map(flag => flag.replace(/^(?!--)/, '--')) ?? [];
  const bundled = withBundled[named];
  const width = Math.max(0, ...flags.map(flag => flag.length)) + 2;
  return [
    command,
    `  ${what}`,
    ...(flags.length === 0
      ? []
      : [
          '',
          ...flags.map(
            flag => `  ${flag.padEnd(width)}${flagWords(named, flag.split(' ')[0] ?? flag)}`,
          ),
        ]),
    ...(bundled === undefined
      ? []
      : ['', `The bundled ${bundled}: ${bundledNames(bundled).join(', ')}`]),
    ...(list?.includes('--burden') === true ? ['', burdenLine] : []),
  ].join('\n');
}
