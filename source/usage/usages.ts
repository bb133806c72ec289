/** Every command, in the order in which help and the docs tell them. */
import { brief } from './brief.js';
import { check } from './check.js';
import { completion } from './completion.js';
import { drill } from './drill.js';
import { edit } from './edit.js';
import { exporting } from './export.js';
import { flow } from './flow.js';
import { importing } from './import.js';
import { newMap } from './new.js';
import { notes } from './notes.js';
import { open } from './open.js';
import { plan } from './plan.js';
import { play } from './play.js';
import { record } from './record.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { search } from './search.js';
import { show } from './show.js';
import { standing } from './standing.js';
import { time } from './time.js';

export const usages = [
  open,
  show,
  search,
  standing,
  newMap,
  edit,
  check,
  drill,
  report,
  notes,
  importing,
  exporting,
  play,
  record,
  brief,
  plan,
  flow,
  time,
  schema,
  completion,
] as const;

/** The name of a command; empty for the program without one. */
export type CommandName = (typeof usages)[number]['name'];
