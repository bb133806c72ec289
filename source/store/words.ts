/** What a person is told of a file that is saved behind the screen. */

export const keptWords = {
  trouble: (file: string, why: string): string =>
    `${file} can't be saved now (${why}); what you do is kept here and saved when it can be.`,
  over: (file: string): string => `${file} is saved again.`,
  merged: (file: string): string =>
    `${file} was changed by something else meanwhile; both changes are in it now.`,
  aside: (file: string, beside: string): string =>
    `${file} was changed by something else meanwhile; that is kept as ${beside}.`,
  /** While another program has the lock of a file. */
  waiting: (file: string): string => `Waiting for another stancemap that is saving ${file}.`,
} as const;
