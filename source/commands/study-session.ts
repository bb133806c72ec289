/**
 * A session with a profile: the profile is opened, what the walk changes in it is handed to the
 * store, what the store has to say is shown.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import { withChange } from '../study/profile/change.js';
import type { Drill } from '../study/drill/drill.js';
import { mapMarks, knows, studyPlace } from '../study/profile/known-map.js';
import { memoryOf } from '../study/memory.js';
import { studyOf, type Settings, type Study } from '../study/profile/profile.js';
import type { ProfileStore } from '../study/profile/profile-store.js';
import { toStudy } from '../study/study-messages.js';
import { studyWing } from '../study/study-wing.js';
import type { Session } from '../tui/session.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';
import { openProfile } from './profile.js';
import { profileFile, profileName, type ProfileValues } from './profile-file.js';
import { profileWords } from './words/profile.js';
import { writeWrongCards } from './wrong-cards-file.js';

/** What the store has to say: on the screen, once there is one; on stderr after it. */
class Sayings {
  session: Session | undefined;
  ended = false;
  private early: readonly string[] = [];
  /** What is of use on the first screen alone. */
  private passing: readonly string[] = [];
  private trouble = '';

  constructor(private readonly terminal: Terminal) {}

  readonly say = (sentence: string, is?: 'trouble' | 'over'): void => {
    if (is !== undefined) this.trouble = is === 'trouble' ? sentence : '';
    if (this.ended) tell(this.terminal, sentence);
    else if (this.session) this.show(this.session, sentence);
    else this.early = [...this.early, sentence];
  };

  private show(session: Session, sentence: string): void {
    session.send(toStudy.send({ is: 'trouble', sentence: this.trouble }));
    session.send(toStudy.send({ is: 'say', sentence }));
  }

  greet(sentence: string): void {
    this.passing = [...this.passing, sentence];
    this.say(sentence);
  }

  startOn(session: Session): void {
    this.session = session;
    if (this.early.length > 0) this.say(this.early.join(' '));
  }

  /** What was said on one line of the screen, once more in full: a path in it may have been cut. */
  end(): void {
    this.ended = true;
    for (const sentence of this.early.filter(early => !this.passing.includes(early)))
      this.say(sentence);
  }
}

export class StudySession {
  private handed = 0;
  /** The map that the profile knows. */
  private knownMap: StanceMap | undefined;

  /** Where in the profile the study of the map is. */
  private readonly key: string;
  /** How many cards were found wrong before. */
  private readonly foundWrong: number;

  private constructor(
    private map: StanceMap,
    private readonly store: ProfileStore,
    private readonly sayings: Sayings,
    private readonly terminal: Terminal,
  ) {
    const { key, apartFrom } = studyPlace(store.profile, map);
    this.key = key;
    this.foundWrong = this.study.wrongCards?.length ?? 0;
    if (apartFrom !== undefined) sayings.greet(profileWords.apart(map.file.id, apartFrom));
  }

  static async open(
    map: StanceMap,
    values: ProfileValues,
    terminal: Terminal,
  ): Promise<StudySession> {
    const sayings = new Sayings(terminal);
    const isNew = values.profile !== undefined && !existsSync(profileFile(values, terminal));
    const store = await openProfile(values, terminal, sayings.say);
    const study = new StudySession(map, store, sayings, terminal);
    if (isNew) sayings.greet(profileWords.isNew(profileName(values)));
    return study;
  }

  get study(): Study {
    return studyOf(this.store.profile, this.key);
  }

  /** Whether this learner has never been in this map. */
  get isFresh(): boolean {
    return this.study.last === undefined;
  }

  get settings(): Settings {
    return this.store.profile.settings;
  }

  wing(drill?: Partial<Drill>): Wing {
    return studyWing({
      map: this.map,
      now: () => today(this.terminal),
      clock: () => this.terminal.clock.now(),
      study: this.study,
      settings: this.settings,
      ...(drill ? { drill } : {}),
    });
  }

  /** The wing over the map as it is after a change. */
  readonly over = (map: StanceMap): Wing => {
    this.map = map;
    return this.wing();
  };

  /** Remembers settings that the command line gave. */
  set(settings: Settings): void {
    if (Object.keys(settings).length > 0)
      this.store.change(profile => withChange(profile, this.key, { is: 'setting', set: settings }));
  }

  /** Says that one is back where one was, when the session starts. */
  sayBack(place: string): void {
    this.sayings.greet(profileWords.back(place));
  }

  readonly onStart = (session: Session): void => {
    this.knowMap();
    session.send(toStudy.send({ is: 'opened' }));
    this.sayings.startOn(session);
  };

  /** Hands the store what was changed since, and tells the wing so. */
  readonly onState = (state: WalkState): void => {
    const { changes, next } = memoryOf(state);
    if (next <= this.handed) return;
    const fresh = changes.slice(changes.length - (next - this.handed));
    this.handed = next;
    this.store.change(profile =>
      fresh.reduce((known, change) => withChange(known, this.key, change), profile),
    );
    this.sayings.session?.send(toStudy.send({ is: 'saved', upTo: next }));
  };

  /** Has the profile know the map as it is now, whatever becomes of it until it is opened again. */
  private knowMap(): void {
    if (this.knownMap === this.map) return;
    this.knownMap = this.map;
    const map = mapMarks(this.map);
    if (!knows(this.study, map))
      this.store.change(profile => withChange(profile, this.key, { is: 'known', map }));
  }

  /** Says again what stood on the screen for a moment, and saves. */
  async end(): Promise<void> {
    this.sayings.end();
    this.knowMap();
    await this.save();
    if ((this.study.wrongCards?.length ?? 0) > this.foundWrong)
      await writeWrongCards(this.store.file, this.map, this.study, this.terminal);
  }

  /**
   * Saves what is not saved yet; what can't be is told in one sentence, with where a copy of it is.
   */
  readonly save = async (): Promise<void> => {
    this.keepCursor();
    if (await this.store.flush()) return;
    const rescued = await this.store.rescue(tmpdir());
    tell(this.terminal, profileWords.unsaved(this.store.file, rescued));
  };

  /** Where on its page the reader was: not worth saving at every key, but worth coming back to. */
  private keepCursor(): void {
    const state = this.sayings.session?.state();
    if (!state) return;
    const { place, cursor, column } = currentStop(state);
    const { burden, assumptions } = state;
    this.store.change(profile =>
      withChange(profile, this.key, {
        is: 'last',
        place,
        cursor,
        column,
        burden,
        assumptions,
      }),
    );
  }
}
