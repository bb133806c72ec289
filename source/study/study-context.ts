/** What is needed to take a deed of study: the program, its decks, and the time of the deed. */
import type { Program } from '../walk/program.js';
import type { Decks } from './cards/decks.js';

export interface Deed {
  readonly program: Program;
  readonly decks: Decks;
  readonly now: Date;
}
