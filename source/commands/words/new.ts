/** What is said where a map is begun. */
export const newWords = {
  title: 'What is the dispute called?',
  motion: (number: number) =>
    number === 1
      ? 'A motion: a sentence that can be affirmed or denied.'
      : `Motion ${number} (Enter alone: no more).`,
  party: (number: number) =>
    number === 1
      ? 'A party: a person, body or group that takes part.'
      : `Party ${number} (Enter alone: no more).`,
  needed: 'This is needed.',
  needsFlags: (flags: readonly string[]) =>
    `Without a terminal to ask at, new needs ${flags.join(', ')}.`,
  notWithExample: (flags: readonly string[]) =>
    `The example has a title, motions and parties of its own: leave out ${flags.join(', ')}.`,
  given: 'Nothing was written: the questions were not answered.',
  wrote: (file: string, schema: string | undefined) =>
    schema === undefined ? `Wrote ${file}.` : `Wrote ${file}, and ${schema} beside it for editors.`,
  next: (file: string) =>
    [
      `To open it, and go on writing: stancemap ${file}`,
      'There C adds anything, A answers an argument, and L says what is lacking.',
      `To check it: stancemap check ${file}`,
    ].join('\n'),
};
