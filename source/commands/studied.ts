/** Opening a map with a learner's profile: where one was, as it was, drawn as one likes it. */
import type { Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt, placeTitle } from '../pages/pages.js';
import { defaultBurden, type Burden } from '../standing/burden.js';
import { noAssumptions, withEditor, type Assumptions } from '../standing/assumptions.js';
import type { Drill } from '../study/drill/drill.js';
import type { Settings } from '../study/profile/profile.js';
import { defined } from '../text/data.js';
import type { Session, SessionEnd } from '../tui/session.js';
import type { Action } from '../walk/action.js';
import type { Start, WalkState } from '../walk/state/state.js';
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
  readonly mouse?: boolean | undefined;
  readonly 'day-starts'?: number | undefined;
  readonly 'new-cards'?: number | undefined;
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
  /** Parts of the program besides study. */
  readonly beside?: readonly Wing[];
  readonly opening?: readonly Action[];
  /** Handed the session once it runs, and what makes the wing of study over a changed map. */
  readonly onStart?: (session: Session, studyOver: (map: StanceMap) => Wing) => void;
  /** Told the state after each change. */
  readonly onState?: (state: WalkState) => void;
  /** What else is put on the disk before a signal ends the program. */
  readonly save?: () => Promise<unknown>;
  /** Whether another program has the terminal for a while. */
  readonly isAway?: () => boolean;
}

/** Somebody new is asked what to do. */
const welcome: readonly Action[] = [{ do: 'overlay', kind: 'welcome' }];

/** Runs a session with the profile that the flags name, until it ends and all of it is saved. */
export async function studiedSession(options: Studied): Promise<SessionEnd> {
  const { map, files, values, terminal, drill, greeting, beside = [] } = options;
  await files.refuseInput(profileFile(values, terminal));
  const study = await StudySession.open(map, values, terminal);
  study.set(settingsIn(values));
  const { settings } = study;
  const wing = study.wing(drill);
  const start = startOf(options, study, wing);
  const isFirstTime = options.at === undefined && study.isFresh;
  if (options.at === undefined && start.place !== 'overview')
    study.sayBack(placeTitle(map, start.place ?? ''));
  const looks: ScreenValues = {
    ...values,
    ascii: settings.ascii ?? false,
    'no-color': settings.colour === false,
    'no-mouse': settings.mouse === false,
  };
  const end = await terminalSession({
    map,
    start,
    wings: [wing, ...beside],
    values: looks,
    terminal,
    greeting,
    ...defined({ opening: isFirstTime ? welcome : options.opening, isAway: options.isAway }),
    onState: state => {
      study.onState(state);
      options.onState?.(state);
    },
    onStart: session => {
      study.onStart(session);
      options.onStart?.(session, study.over);
    },
    save: () => Promise.all([study.save(), options.save?.()]),
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
 * How the reader wants it drawn and when a day begins, where the command line says so; remembered
 * until it says otherwise.
 */
function settingsIn(values: StudiedValues): Settings {
  const ascii = values.ascii ?? (values.unicode ? false : undefined);
  const colour = values['no-color'] ? false : values.color;
  const mouse = values['no-mouse'] ? false : values.mouse;
  return defined({
    ascii,
    colour,
    mouse,
    dayStarts: values['day-starts'],
    newCards: values['new-cards'],
  });
}
