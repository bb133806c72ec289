/**
 * `stancemap completion bash|zsh|fish`: a script for the shell, made from the table of commands.
 */
import { bundledNames } from './bundled.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print } from './output.js';
import { usage, withBundled } from './help.js';

interface Completed {
  readonly name: string;
  readonly does: string;
  readonly flags: readonly string[];
  /** What it takes by a bare name. */
  readonly bundled: () => readonly string[];
}

const described: readonly Completed[] = usage.map(([command, does]) => {
  const name = /^stancemap ([a-z]+)/.exec(command)?.[1] ?? '';
  return {
    name,
    does: does.split(':')[0] ?? does,
    flags: [...does.matchAll(/--([a-z-]+)/g)].map(([flag]) => flag),
    bundled: () => (withBundled[name] === undefined ? [] : bundledNames(withBundled[name])),
  };
});

export async function run(args: readonly string[]): Promise<number> {
  const [shell] = readFlags(args, {}).positionals;
  const write = { bash, zsh, fish };
  if (shell !== 'bash' && shell !== 'zsh' && shell !== 'fish')
    throw usageFailure(
      `Completion takes a shell: bash, zsh or fish${shell ? `, not "${shell}"` : ''}.`,
    );
  print(write[shell]());
  return exitCodes.done;
}

const names = (): string =>
  described
    .map(({ name }) => name)
    .filter(Boolean)
    .join(' ');

function bash(): string {
  const cases = described.map(
    ({ name, flags, bundled }) =>
      `    ${name || '*'}) ` +
      `words="${[...flags, ...bundled()].join(' ')}${name === '' ? ` ${names()}` : ''}" ` +
      ';;',
  );
  return [
    '_stancemap() {',
    '  local word="${COMP_WORDS[COMP_CWORD]}" words',
    '  case "${COMP_WORDS[1]}" in',
    ...cases.toSorted((one, other) => Number(one.includes('*)')) - Number(other.includes('*)'))),
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))',
    '}',
    'complete -o filenames -F _stancemap stancemap',
  ].join('\n');
}

function zsh(): string {
  const commands = described
    .filter(({ name }) => name)
    .map(({ name, does }) => `    '${name}:${does.replaceAll("'", '')}'`);
  return [
    '#compdef stancemap',
    '_stancemap() {',
    '  local -a commands',
    '  commands=(',
    ...commands,
    '  )',
    "  if (( CURRENT == 2 )); then _describe 'command' commands; _files; else _files; fi",
    '}',
    '_stancemap "$@"',
  ].join('\n');
}

function fish(): string {
  return described
    .flatMap(({ name, does, flags, bundled }) => [
      ...(name
        ? [
            `complete -c stancemap -n __fish_use_subcommand -a ${name} -d ` +
              `'${does.replaceAll("'", '')}'`,
          ]
        : []),
      ...bundled().map(
        word => `complete -c stancemap -n '__fish_seen_subcommand_from ${name}' -a ${word}`,
      ),
      ...flags.map(
        flag =>
          'complete -c stancemap -n ' +
          `'${name ? `__fish_seen_subcommand_from ${name}` : '__fish_use_subcommand'}' ` +
          `-l ${flag.slice(2)}`,
      ),
    ])
    .join('\n');
}
