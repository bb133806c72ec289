/** Opening a map with a learner's profile: where one was, as it was, drawn as one likes it. */
import type { Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import {
  defaultBurden,
  noAssumptions,
  withEditor,
  type Assumptions,
  type Burden,
} from '../standing/burden.js';
import type { Drill } from '../study/drill/drill.js';
import type { Settings } from '../study/profile/profile.js';
import { defined } from '../text/data.js';
import type { SessionEnd } from '../tui/session.js';
import type { Start } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import type { EditorValues } from './assumed-by.js';
import type { CommandFiles } from './command-files.js';
import type { Greeting } from './greeting.js';
import { profileFile, type ProfileValues } from './profile-file.js';
import { StudySession } from './study-session.js';
import { terminalSession, type ScreenValues } from './terminal-session.js';

interface StudiedValues extends ScreenValues, ProfileValues, EditorValues {
  readonly burden?: Burden | undefined;
  readonly unicode?: boolean | undefined;
  readonly color?: boolean | undefined;
}

export interface Studied {
  readonly map: StanceMap;
  /** What the command has read. */
  readonly files: CommandFiles;
  readonly values: StudiedValues;
  readonly terminal: Terminal;
  /** Where to open; absent: where one was. */
  readonly at?: Place | undefined;
  readonly drill?: Partial<Drill>;
  readonly greeting?: Greeting | undefined;
}

/** Runs a session with the profile that the flags name, until it ends and all of it is saved. */
export async function studiedSession(options: Studied): Promise<SessionEnd> {
  const { map, files, values, terminal, drill, greeting } = options;
  await files.refuseInput(profileFile(values, terminal));
  const study = await StudySession.open(map, values, terminal);
  study.set(settingsIn(values));
  const { settings } = study;
  const wing = study.wing(drill);
  const start = startOf(options, study, wing);
  if (options.at === undefined && start.place !== 'overview') study.sayBack();
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
    terminal,
    greeting,
    onState: study.onState,
    onStart: study.onStart,
    save: study.save,
  });
  await study.end();
  return end;
}

/** Assumptions as a profile holds them. */
interface Remembered {
  readonly granted: readonly string[];
  readonly rejected: readonly string[];
  readonly editorCounts?: true | undefined;
}

/** What was assumed, of what the map still has. */
function assumptionsOf(
  map: StanceMap,
  { granted, rejected, editorCounts }: Remembered = noAssumptions,
  values: EditorValues,
): Assumptions {
  const isKnown = (id: string): boolean => map.evidenceById.has(id);
  return withEditor(
    { granted: granted.filter(isKnown), rejected: rejected.filter(isKnown) },
    values['count-editor'] ?? editorCounts === true,
  );
}

/** Where the command line says, or where one was while the map still has that place. */
function startOf(
  { map, values, at }: Studied,
  { study, settings }: StudySession,
  wing: Wing,
): Start {
  const { last } = study;
  const knows = (place: Place): boolean =>
    pageAt(map, place) !== undefined || wing.pages?.has(place) === true;
  const back = at === undefined && last && knows(last.place) ? last : undefined;
  return {
    place: at ?? back?.place ?? 'overview',
    ...(back ? { cursor: back.cursor ?? 0, column: back.column ?? 0 } : {}),
    burden: values.burden ?? last?.burden ?? settings.burden ?? defaultBurden,
    assumptions: assumptionsOf(map, last?.assumptions, values),
  };
}

/**
 * How the reader wants it drawn, where the command line says so; remembered until it says
 * otherwise.
 */
function settingsIn(values: StudiedValues): Settings {
  const ascii = values.ascii ?? (values.unicode ? false : undefined);
  const colour = values['no-color'] ? false : values.color;
  return defined({ ascii, colour });
}
