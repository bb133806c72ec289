/** The flags by which a round chooses within its debate format. */
import { choice, list, number } from '../command-line/flag.js';
import { debateSides } from '../debate/format-schema.js';

export const roundFlags = {
  first: choice(debateSides, { words: 'the side that speaks first, where a coin decides' }),
  prep: number('minutes of preparation for each side between speeches', {
    least: 0,
    most: 120,
    whole: false,
  }),
  grace: number('seconds after the time; a last bell rings after them', {
    least: 0,
    most: 600,
    whole: true,
  }),
  lengths: list('SPEECH=M:SS,...', 'the length of single speeches, such as pro-summary=2:00'),
};
