/** Opening a map with a learner's profile: where one was, as it was, drawn as one likes it. */
import type { StanceMap } from '../map/stance-map.js';
import type { Drill } from '../study/drill/drill.js';
import type { Settings } from '../study/profile/profile.js';
import type { SessionEnd } from '../tui/session.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import type { Start } from '../walk/state/state.js';
import type { Greeting } from './greeting.js';
import { readBurden } from './flags.js';
import type { ProfileValues } from './profile-flags.js';
import { StudySession } from './study-session.js';
import { terminalSession, type ScreenValues } from './terminal-session.js';

interface StudiedValues extends ScreenValues, ProfileValues {
  readonly burden?: string | undefined;
  readonly unicode?: boolean | undefined;
  readonly color?: boolean | undefined;
}

export interface Studied {
  readonly map: StanceMap;
  readonly values: StudiedValues;
  /** Where to open; absent: where one was. */
  readonly at?: Place | undefined;
  readonly drill?: Partial<Drill>;
  readonly greeting?: Greeting | undefined;
}

/** Runs a session with the profile that the flags name, until it ends and all of it is saved. */
export async function studiedSession({
  map,
  values,
  at,
  drill,
  greeting,
}: Studied): Promise<SessionEnd> {
  const burden = readBurden(values.burden);
  const study = await StudySession.open(map, values);
  study.set(settingsIn(values));
  const { settings } = study;
  const wing = study.wing(drill);
  const { last } = study.study;
  const knows = (place: Place): boolean =>
    pageAt(map, place) !== undefined || wing.pages?.has(place) === true;
  const back = at === undefined && last && knows(last.place) ? last.place : undefined;
  if (back !== undefined && back !== 'overview') study.sayBack();
  const start: Start = {
    place: at ?? back ?? 'overview',
    ...(back === undefined ? {} : { cursor: last?.cursor ?? 0, column: last?.column ?? 0 }),
    burden: values.burden === undefined ? (last?.burden ?? settings.burden ?? burden) : burden,
    ...(last
      ? {
          assumptions: {
            granted: last.assumptions.granted.filter(id => map.evidenceById.has(id)),
            rejected: last.assumptions.rejected.filter(id => map.evidenceById.has(id)),
          },
        }
      : {}),
  };
  const looks: ScreenValues = {
    ...values,
    ascii: settings.ascii ?? false,
    'no-color': settings.colour === false,
  };
  const end = await terminalSession({
    map,
    start,
    wings: [wing],
    values: looks,
    greeting,
    onState: study.onState,
    onStart: study.onStart,
    save: study.save,
  });
  await study.end();
  return end;
}

/**
 * How the reader wants it drawn, where the command line says so; remembered until it says
 * otherwise.
 */
function settingsIn(values: StudiedValues): Settings {
  return {
    ...(values.ascii === true ? { ascii: true } : values.unicode === true ? { ascii: false } : {}),
    ...(values['no-color'] === true
      ? { colour: false }
      : values.color === true
        ? { colour: true }
        : {}),
  };
}
