/**
 * A map that is walked and written: each change is made in its file, and the walk goes on over the
 * map as it is then. What was changed since the map was opened can be taken back.
 */
import type { SessionEnd } from '../tui/session.js';
import { MapWriter, type Authored } from './map-writer.js';
import { studiedSession } from './studied.js';

/** How the session ended, and the file of the map then: a copy may have taken its place. */
export interface AuthoredEnd extends SessionEnd {
  readonly file: string | undefined;
}

/** Runs a session over the map, and over what is made of it. */
export async function authoredSession(options: Authored): Promise<AuthoredEnd> {
  const { beside = [] } = options;
  const writer = new MapWriter(options);
  await writer.begins();
  const end = await studiedSession({
    ...options,
    opening: [...(options.opening ?? []), ...writer.opening()],
    beside: [writer.wing(), ...beside],
    onStart: (session, studyOver) =>
      writer.startsOn(session, map => [studyOver(map), writer.wing(), ...beside]),
    onState: state => writer.follow(state),
    save: () => writer.flush(),
    isAway: () => writer.isAway,
  });
  await writer.settled();
  if (end.how === 'quit') await writer.ends();
  return { ...end, file: writer.file };
}
