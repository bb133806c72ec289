/** What is said where an item of a map is edited. */
import { count, plural } from '../../text/figures.js';
import { alternatives } from '../../command-line/words.js';

export const editCommandWords = {
  needsMap: (bundled: string) =>
    'The bundled map stays as it is. To change a copy of it: ' +
    `cp ${bundled} my-map.json, and --map my-map.json.`,
  notStandardInput: 'A map from standard input can not be changed: name its file with --map.',
  oneOf: (flags: readonly string[]) => `Edit does one thing at a time: ${alternatives(flags)}.`,
  needsReference: 'Edit takes a reference, such as argument/release-offer, or --add KIND.',
  noReference: '--add takes no reference: the item gets its id from its title, or has one.',
  noneOfHead: 'The head of a map is edited alone: it has no place and no id among items.',
  heading: (name: string, title: string, file: string) => `${name} of ${title} (${file})`,
  answerTo: (claim: string) => `An answer to: ${claim}`,
  onlyArguments: (name: string) => `Only an argument is answered; ${name} is none.`,
  newItem: (kind: string) => `A new ${kind}`,
  kept: (name: string, file: string) => `Kept ${name} in ${file}.`,
  unchanged: 'Nothing was changed.',
  atOnce: (editor: string) =>
    `Nothing was changed: ${editor} came back at once. An editor with a window of its own has to ` +
    'be told to wait, such as EDITOR="code --wait".',
  noEditor: (editor: string, why: string) =>
    `${editor} can't be run: ${why}. The editor is the one that $VISUAL or $EDITOR names.`,
  notAllowed: 'No editor can be run here. --stdin takes the item from standard input.',
  failed: (editor: string, how: string) => `${editor} ended ${how}.`,
  withCode: (code: number) => `with code ${code}`,
  bySignal: (signal: string) => `by ${signal}`,
  noFile: 'The editor left no file behind: nothing was changed.',
  notKept: (faults: readonly string[]) => ['It is not kept yet:', ...faults].join('\n  '),
  again: 'Enter: edit it again. d: drop it.',
  dropped: 'Dropped: nothing was changed.',
  stays: (draft: string) => `What you wrote is in ${draft}, and is offered when you edit it again.`,
  leftOver: (when: string) =>
    `What you wrote on ${when} was never kept. Enter: take it up. d: drop it.`,
  takenUp: (when: string) => `Taking up what was written on ${when} and never kept.`,
  hanging: (name: string, hanging: readonly string[]) =>
    hanging.length === 0
      ? `Nothing hangs on ${name}.`
      : [`With ${name} goes, or loses its link to it:`, ...hanging].join('\n  '),
  namedIn: (files: readonly string[]) =>
    `${plural(files.length, { one: 'This file names', other: 'These files name' })} it, and ` +
    `${plural(files.length, { one: 'says', other: 'say' })} so when opened: ${files.join(', ')}.`,
  sure: (name: string) => `Delete ${name}? y: yes. Enter: no.`,
  needsYes: 'Without a terminal to ask at, --delete needs --yes.',
  deleted: (name: string, hanging: number, file: string) =>
    hanging === 0
      ? `Deleted ${name} in ${file}.`
      : `Deleted ${name} in ${file}, and changed ${count(hanging, 'item')} that hung on it.`,
  renamed: (name: string, to: string, links: number) =>
    `${name} is ${to} now, in ${count(links, 'item')} that ` +
    `${plural(links, { one: 'names', other: 'name' })} it too.`,
  unsaved: (file: string, why: string) => `${file}: it can't be written: ${why}.`,
};
