/** What a learner is told of the file that holds the profile. */
import type { Fault } from '../../map/fault.js';

export const savedAgain = 'Your profile is saved again.';

export function cannotSave(why: string): string {
  return (
    `Your profile can't be saved now (${why}); what you do is kept here and saved ` +
    'when it can be.'
  );
}

export function cannotOpen(why: string, folder: string): string {
  return (
    `Your profile can't be saved (${why}); the program goes on, and saves when it can: ` + folder
  );
}

export function laterFormat(format: string, file: string): string {
  return (
    `A later stancemap wrote your profile (${format}): it is left as it is, ` +
    `and this one keeps its own in ${file}.`
  );
}

export function waitingFor(name: string): string {
  return `Waiting for another stancemap that is saving the profile ${name}.`;
}

export function newBegun(file: string, why: string | undefined): string {
  return `Your profile was unreadable: a new one is begun; what was there is ${keptAs(file, why)}`;
}

export function copyRestored(file: string, why: string | undefined): string {
  return (
    'Your profile was unreadable: its last good copy is restored; what was there is ' +
    keptAs(file, why)
  );
}

function keptAs(file: string, why: string | undefined): string {
  return why === undefined ? `kept as ${file}.` : `kept as ${file}: ${why}.`;
}

/** What is wrong with a profile, where one reads it in a sentence. */
export function faultPlace({ line, column, path, message }: Fault): string {
  return `line ${line}, column ${column}: ${path === '' ? '' : `${path}: `}${message}`;
}
