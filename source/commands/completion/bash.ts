/** Completion for bash: 3.2, as macOS has it, and later. */
import {
  shellQuoted,
  type CompletedCommand,
  type CompletedFlag,
  type Completions,
} from './completed.js';

/**
 * Adds the words that begin as what was typed; paths, whatever is in their names; and what the
 * program offers for the line.
 */
const helpers = String.raw`_stancemap_values() {
  local IFS=$' \t\n'
  COMPREPLY+=($(compgen -W "$1" -- "$word"))
}
_stancemap_paths() {
  local path
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$word")
  # Has bash quote what is in the names, where it can.
  compopt -o filenames 2>/dev/null || :
}`;

/** Asks the program, with the words as the shell would hand them over. */
const asking = [
  '_stancemap_asked() {',
  '  local at typed found words=()',
  '  for ((at = 1; at <= COMP_CWORD; at++)); do',
  '    typed="${COMP_WORDS[at]#[\\"\\\']}"',
  '    typed="${typed%[\\"\\\']}"',
  '    words+=("${typed//\\\\/}")',
  '  done',
  '  while IFS= read -r found; do COMPREPLY+=("${found%%$\'\\t\'*}"); done < <(',
  '    "${COMP_WORDS[0]/#\\~/$HOME}" completion offer -- "${words[@]}" 2>/dev/null',
  '  )',
  '}',
];

/** A flag and its value may be joined by "=", which bash takes for a word of its own. */
const opening = [
  '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"',
  '  local command="${COMP_WORDS[1]}"',
  '  COMPREPLY=()',
  '  if [[ $word == = ]]; then word=',
  '  elif [[ $before == = ]]; then before="${COMP_WORDS[COMP_CWORD-2]}"',
  '  fi',
  '  # What was typed, without the quotes and backslashes that protect it.',
  '  word="${word#[\\"\\\']}"',
  '  word="${word//\\\\/}"',
];

export function bashScript(all: readonly CompletedCommand[]): string {
  const names = all.map(({ name }) => name).filter(Boolean);
  return [
    helpers,
    ...asking,
    '_stancemap() {',
    ...opening,
    `  case "$command" in ${names.join('|')}) ;; *) command= ;; esac`,
    '  ((COMP_CWORD > 1)) || command=',
    '  case "$command $before" in',
    ...all.flatMap(({ name, flags }) => flags.flatMap(flag => valueCase(name, flag))),
    '  esac',
    '  if [[ $word == -* ]]; then',
    '    case "$command" in',
    ...all.map(({ name, flags }) => `      ${shellQuoted(name)}) ${offerFlags(flags)} ;;`),
    '    esac',
    '    return',
    '  fi',
    `  ((COMP_CWORD > 1)) || _stancemap_values ${shellQuoted(names.join(' '))}`,
    '  case "$command" in',
    ...all.map(
      ({ name, args, flags }) => `    ${shellQuoted(name)}) ${offer(args) || offerFlags(flags)} ;;`,
    ),
    '  esac',
    '}',
    'complete -F _stancemap stancemap',
  ].join('\n');
}

/** What is offered after a flag that takes a value. */
function valueCase(command: string, { name, takes, offers }: CompletedFlag): readonly string[] {
  if (takes === undefined) return [];
  const commands = [offer(offers), 'return'].filter(Boolean).join('; ');
  return [`    ${shellQuoted(`${command} --${name}`)}) ${commands} ;;`];
}

function offerFlags(flags: readonly CompletedFlag[]): string {
  return offer({ values: flags.map(({ name }) => `--${name}`) });
}

function offer({ values, paths, asksProgram }: Completions): string {
  return [
    ...(values.length === 0 ? [] : [`_stancemap_values ${shellQuoted(values.join(' '))}`]),
    ...(asksProgram ? ['_stancemap_asked'] : []),
    ...(paths === undefined ? [] : [`_stancemap_paths ${paths === 'folders' ? '-d' : '-f'}`]),
  ].join('; ');
}
