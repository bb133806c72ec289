/**
 * What the wing of study remembers: the study of this map, what was changed and not handed to the
 * store yet, and what is going on.
 */
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import { withStudyChange, type StudyChange } from './profile/change.js';
import { LearnersTime, learnersDay } from './profile/day.js';
import { freshDrill, type Drill } from './drill/drill.js';
import { emptyStudy, type Settings, type Study } from './profile/profile.js';

export const studyId = 'study';

export interface StudyRemembered {
  readonly study: Study;
  readonly settings: Settings;
  /** Changes that the store was not handed yet, oldest first, and the number of the first. */
  readonly changes: readonly StudyChange[];
  readonly first: number;
  readonly drill: Drill;
  /** Why nothing can be saved now, in one sentence. */
  readonly trouble?: string;
}

/** Replaced and never changed. */
export class StudyMemory {
  constructor(private readonly remembered: StudyRemembered) {}

  get study(): Study {
    return this.remembered.study;
  }

  get settings(): Settings {
    return this.remembered.settings;
  }

  get drill(): Drill {
    return this.remembered.drill;
  }

  get trouble(): string | undefined {
    return this.remembered.trouble;
  }

  get changes(): readonly StudyChange[] {
    return this.remembered.changes;
  }

  /** The number after that of the last change. */
  get next(): number {
    return this.remembered.first + this.remembered.changes.length;
  }

  /** The learner's time at a moment. */
  timeAt(now: Date): LearnersTime {
    return new LearnersTime(now, learnersDay(now, this.settings.dayStarts));
  }

  /** With a change made, which the store is to be handed. Its day is kept with it. */
  with(change: StudyChange): StudyMemory {
    const { study, settings, changes } = this.remembered;
    const dated =
      change.is === 'visit' || change.is === 'answer'
        ? { day: this.timeAt(change.at).day, ...change }
        : change;
    return new StudyMemory({
      ...this.remembered,
      study: dated.is === 'setting' ? study : withStudyChange(study, dated),
      settings: dated.is === 'setting' ? { ...settings, ...dated.set } : settings,
      changes: [...changes, dated],
    });
  }

  withDrill(drill: Drill): StudyMemory {
    return new StudyMemory({ ...this.remembered, drill });
  }

  withTrouble(sentence: string): StudyMemory {
    const { trouble: _before, ...rest } = this.remembered;
    return new StudyMemory(sentence === '' ? rest : { ...rest, trouble: sentence });
  }

  /** Without the changes before a number: the store has them. */
  withoutSaved(upTo: number): StudyMemory {
    const { first, changes } = this.remembered;
    return upTo <= first
      ? this
      : new StudyMemory({
          ...this.remembered,
          first: Math.min(upTo, this.next),
          changes: changes.slice(upTo - first),
        });
  }
}

export const studyMemory = new WingMemory(studyId, StudyMemory);

/** What the wing remembers in a state; nothing where there is no such wing. */
export function memoryOf(state: WalkState): StudyMemory {
  return (
    studyMemory.in(state) ??
    new StudyMemory({ study: emptyStudy, settings: {}, changes: [], first: 0, drill: freshDrill })
  );
}
