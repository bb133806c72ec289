/** What is said of a learner's profile. */
import { safeLine } from '../../text/safe-text.js';

export const profileWords = {
  unknown: (name: string, folder: string, near: string | undefined) =>
    `There is no profile called ${name} in ${folder}.` +
    (near === undefined
      ? ` One begins with: stancemap --profile ${name}`
      : ` Did you mean ${near}?`),
  isNew: (name: string) => `${name} is a new profile: nothing is kept in it yet.`,
  apart: (id: string, other: string) =>
    `Your profile knows another map with the id ${id}, "${safeLine(other)}", which has nothing ` +
    'in common with this one: both are kept apart.',
  otherCase: (name: string, other: string) =>
    `The profile ${name} is not ${other}, which differs from it by case only; Windows and macOS ` +
    'take both for one.',
  back: (place: string) => `Back where you were: ${place}. 0 leads to the overview.`,
  unsaved: (file: string, copy: string | undefined) =>
    `What you did could not be saved in ${file}` +
    (copy === undefined
      ? ', and nowhere else.'
      : `; a copy of your profile with it is in ${copy}.`),
  wrongCards: (file: string) =>
    `The cards that you found wrong are in ${file}, for whoever edits the map.`,
  wrongCardsUnwritten: (file: string, why: string) =>
    `The cards that you found wrong could not be written to ${file} (${why}); they are in your ` +
    'profile, and written once another is found.',
  leftOut: (file: string, why: string | undefined) =>
    `${file} is no profile that can be read: it is left out.${why === undefined ? '' : ` ${why}`}`,
  noProfiles: (folder: string) => `There is no profile in ${folder}.`,
  noFolder: (folder: string, why: string) => `${folder} can't be read (${why}).`,
};
