/** Completion for fish. */
import type { CompletedCommand, CompletedFlag, Completions } from './completed.js';

const start = [
  '# The command is the word after the program, where it is one.',
  'function __stancemap_is',
  '  set -l words (commandline -opc)',
  '  test "$words[2]" = "$argv[1]"',
  'end',
  'function __stancemap_is_none_of',
  '  set -l words (commandline -opc)',
  '  not contains -- "$words[2]" $argv',
  'end',
  '# What the program offers for the line.',
  'function __stancemap_asked',
  '  set -l words (commandline -opc)',
  '  set -l program (string replace -r "^~" $HOME -- $words[1])',
  '  set -l current (commandline -ct)',
  '  $program completion offer -- $words[2..] "$current" 2>/dev/null',
  'end',
];

export function fishScript(all: readonly CompletedCommand[]): string {
  const names = all.map(({ name }) => name).filter(Boolean);
  return [
    ...start,
    ...all.flatMap(({ name, summary, flags, args }) => {
      const when =
        name === '' ? `__stancemap_is_none_of ${names.join(' ')}` : `__stancemap_is ${name}`;
      return [
        ...(name === ''
          ? []
          : [line(['-n __fish_is_first_arg', `-a ${name}`, `-d ${fishQuoted(summary)}`])]),
        ...argumentLines(when, args),
        ...flags.map(flag => flagLine(when, flag)),
      ];
    }),
  ].join('\n');
}

/** fish offers files beside, unless it is told otherwise. */
function argumentLines(when: string, offers: Completions): readonly string[] {
  const words = wordsOf(offers);
  const condition = `-n ${fishQuoted(when)}`;
  return [
    ...(offers.paths === undefined ? [line([condition, '-f'])] : []),
    ...(words === '' ? [] : [line([condition, `-a ${fishQuoted(words)}`])]),
  ];
}

function flagLine(when: string, { name, words, takes, offers }: CompletedFlag): string {
  return line([
    `-n ${fishQuoted(when)}`,
    `-l ${name}`,
    ...(takes === undefined ? [] : valueWords(offers)),
    `-d ${fishQuoted(words)}`,
  ]);
}

/** `-r`: a value must follow; `-F`: a file; `-x`: a value, and no file. */
function valueWords(offers: Completions): readonly string[] {
  const { paths } = offers;
  const words = wordsOf(offers);
  if (paths === 'folders') return ["-x -a '(__fish_complete_directories)'"];
  if (paths === 'files') return ['-r -F'];
  return words === '' ? ['-x'] : [`-x -a ${fishQuoted(words)}`];
}

function wordsOf({ values, asksProgram }: Completions): string {
  return [...values, ...(asksProgram ? ['(__stancemap_asked)'] : [])].join(' ');
}

function line(parts: readonly string[]): string {
  return ['complete -c stancemap', ...parts].join(' ');
}

/** In single quotes as fish reads them. */
function fishQuoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
