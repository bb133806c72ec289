/** Completion for zsh: on its path of functions, or read by `eval`. */
import {
  shellQuoted,
  type CompletedCommand,
  type CompletedFlag,
  type Completions,
} from './completed.js';

export function zshScript(all: readonly CompletedCommand[]): string {
  const named = all.filter(({ name }) => name !== '');
  const open = all.filter(({ name }) => name === '');
  return [
    '#compdef stancemap',
    '_stancemap_commands() {',
    '  local -a commands=(',
    ...named.map(({ name, summary }) => `    ${shellQuoted(`${name}:${colons(summary)}`)}`),
    '  )',
    "  _describe 'command' commands",
    '  _files',
    '}',
    '# What the program offers for the line.',
    '_stancemap_asked() {',
    '  local -a found=(${(f)"$(${~_stancemap_program} completion offer -- \\',
    '    "${(@)_stancemap_line}" 2>/dev/null)"})',
    '  found=("${(@)found/$\'\\t\'/:}")',
    "  _describe 'item' found",
    '}',
    '_stancemap() {',
    '  local _stancemap_program="${(Q)words[1]}"',
    '  local -a _stancemap_line=("${(@Q)words[2,CURRENT]}")',
    '  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then _stancemap_commands; return; fi',
    '  case "$words[2]" in',
    ...named.flatMap(({ name, ...completed }) => [
      `    ${name}) shift words; ((CURRENT--)); _arguments ${specs(completed)} ;;`,
    ]),
    ...open.map(completed => `    *) _arguments ${specs(completed)} ;;`),
    '  esac',
    '}',
    'if [ "$funcstack[1]" = "_stancemap" ]; then _stancemap "$@"',
    'else compdef _stancemap stancemap; fi',
  ].join('\n');
}

function specs({ flags, args }: Pick<CompletedCommand, 'flags' | 'args'>): string {
  return [...flags.map(flagSpec), shellQuoted(`*: :${action(args)}`)].join(' ');
}

function flagSpec({ name, words, takes, offers }: CompletedFlag): string {
  const described = `[${colons(words).replaceAll(/[[\]]/g, String.raw`\$&`)}]`;
  return shellQuoted(
    takes === undefined
      ? `--${name}${described}`
      : `--${name}=${described}:${colons(takes)}:${action(offers)}`,
  );
}

/** What stands after a colon says something else to zsh. */
function colons(text: string): string {
  return text.replaceAll(':', String.raw`\:`);
}

function action({ values, paths, asksProgram }: Completions): string {
  if (asksProgram)
    return values.length === 0
      ? '_stancemap_asked'
      : `{_values '' ${values.join(' ')}; _stancemap_asked}`;
  const files = paths === 'folders' ? '_files -/' : '_files';
  if (values.length === 0) return paths === undefined ? ' ' : files;
  const words = `(${values.join(' ')})`;
  return paths === undefined ? words : `{_values '' ${values.join(' ')}; ${files}}`;
}
