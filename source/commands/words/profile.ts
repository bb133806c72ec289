/** What is said of a learner's profile. */
export const profileWords = {
  unknown: (name: string, folder: string, near: string | undefined) =>
    `There is no profile called ${name} in ${folder}.` +
    (near === undefined
      ? ` One begins with: stancemap --profile ${name}`
      : ` Did you mean ${near}?`),
  isNew: (name: string) => `${name} is a new profile: nothing is kept in it yet.`,
  back: 'You are back where you were: 0 leads to the overview.',
  unsaved: (file: string, copy: string | undefined) =>
    `What you did could not be saved in ${file}` +
    (copy === undefined
      ? ', and nowhere else.'
      : `; a copy of your profile with it is in ${copy}.`),
};
