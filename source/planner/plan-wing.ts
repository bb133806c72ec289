/**
 * The planner as a wing: its pages over a plan, and what a coach's keys do to it. It knows no file;
 * who opens it saves.
 */
import type { Fault } from '../map/fault.js';
import { noAssumptions } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';
import { graphemes } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { reveal } from '../walk/update.js';
import type { Wing, WingAction } from '../walk/wing.js';
import { caseArguments } from '../strategy/clash.js';
import { debateFormats } from '../debate/debate-formats.js';
import {
  has,
  moved,
  toggled,
  withNewTask,
  withText,
  writtenAt,
  type Field,
  type Part,
} from './edits.js';
import { fieldKey, fieldOf, fieldTitle } from './field-key.js';
import type { DebateSide } from '../debate/format-schema.js';
import { coachBindings, planBindings, planWingId } from './plan-bindings.js';
import type { Desk, Line } from './plan-line.js';
import { PlanMemory } from './plan-memory.js';
import { pageOf, type PlanPage } from './plan-outline.js';
import { planCrumb, planPlace } from './plan-place.js';
import { atPlan, back, opened, pageField, remembering } from './plan-steps.js';
import { proposal } from '../strategy/proposal.js';
import { withNewProposal, withMotion } from '../strategy/new-proposal.js';
import type { PlanFile } from '../plan/schema.js';
import { otherSide, sessionPlan, type SessionPlan } from '../plan/session-plan.js';
import type { Strength } from '../strategy/strength.js';
import { withNextChoice } from './tasks/task-choices.js';
import { withTaskDrill } from './tasks/task-drill.js';
import type { Learner } from './task-pages.js';

export interface PlanWingOptions {
  /** The name of the plan's file, for the screen. */
  readonly file: string;
  readonly plan: PlanFile | undefined;
  readonly faults: readonly Fault[];
  /** The map as a new plan names it. */
  readonly map?: string;
  /** The learner whose profile is open; nobody while a coach plans. */
  readonly learner?: (state: WalkState) => Learner | undefined;
}

/** What the wing of a state remembers. */
export function planMemory(state: WalkState): PlanMemory {
  const memory = state.wings[planWingId];
  return memory instanceof PlanMemory ? memory : PlanMemory.of(undefined);
}

export function planWing(options: PlanWingOptions): Wing {
  const planner = new Planner(options);
  return {
    id: planWingId,
    bindings: options.learner ? planBindings : [...coachBindings, ...planBindings],
    start: PlanMemory.of(options.plan),
    pages: {
      has: place => planPlace(place) !== undefined,
      crumb: place => planCrumb(place),
      outline: (program, state, place) => planner.outline(program, state, place),
      pair: (program, state, place) => planner.pair(program, state, place),
    },
    go: (program, state, place) => planner.go(program, state, place),
    update: (program, state, action) => planner.update(program, state, action),
    after: (program, before, state) => planner.after(program, before, state),
  };
}

class Planner {
  /**
   * The ranking of the last motion and burden: ticking changes nothing of it, and a large map takes
   * long to rank.
   */
  private ranked:
    | {
        readonly labelling: Labelling;
        readonly issue: string;
        readonly by: Map<DebateSide, readonly Strength[]>;
      }
    | undefined;

  constructor(private readonly options: PlanWingOptions) {}

  outline(program: Program, state: WalkState, place: Place): Outline {
    const { title, lines } = this.page(program, state, place);
    return { place, title, blocks: lines.map(({ block }) => block) };
  }

  /** The other side, beside the one that is open. */
  pair(program: Program, state: WalkState, place: Place): Place | undefined {
    const at = planPlace(place);
    const desk = at?.page === 'side' ? this.desk(program, state) : undefined;
    const side = desk?.plan.sides.find(({ id }) => at?.page === 'side' && id === at.side);
    return desk && side && `plan/side/${otherSide(desk.plan, side).id}`;
  }

  /** The places that are deeds: choosing the motion and the debate format. */
  go(program: Program, state: WalkState, place: Place): WalkState | undefined {
    const at = planPlace(place);
    const memory = planMemory(state);
    const { plan, motion } = memory;
    const refused = this.options.learner ? "This is the coach's to choose." : undefined;
    if (at?.page === 'drill') {
      const drill = plan?.tasks.find(task => task.id === at.task)?.drill;
      const ready = drill && withTaskDrill(state, drill);
      return ready
        ? opened(ready, 'drill')
        : {
            ...state,
            message: 'A learner drills with a profile: stancemap plan FILE --profile NAME.',
          };
    }
    if (at?.page === 'set')
      return plan && refused === undefined
        ? this.changed(
            program,
            state,
            withNextChoice(plan, at.task, at.choice),
            'Enter again for the next choice; z undoes it.',
            place,
          )
        : { ...state, message: refused ?? 'There is no plan yet.' };
    if (at?.page === 'plan' && !plan)
      return opened(state, motion === undefined ? 'plan/motions' : 'plan/formats');
    if (at?.page === 'motion') {
      const issue = program.map.issueById.get(at.issue);
      if (refused !== undefined || !issue)
        return { ...state, message: refused ?? `This map has no issue called ${at.issue}.` };
      if (!plan) return opened(remembering(state, memory.withMotion(issue.id)), 'plan/formats');
      return this.changed(
        program,
        back(state),
        withMotion(this.judged(program, plan), plan, issue),
        `The motion is now: ${issue.motion} z undoes it.`,
      );
    }
    if (at?.page !== 'format') return undefined;
    const format = debateFormats.find(({ id }) => id === at.format);
    if (refused !== undefined || !format)
      return { ...state, message: refused ?? `No debate format is called ${at.format}.` };
    if (plan && typeof plan.debate !== 'string')
      return { ...state, message: 'This plan has a format of its own: it is changed in the file.' };
    if (plan)
      return this.changed(
        program,
        back(state),
        { ...plan, debate: format.id },
        `The debate format is now ${format.title}.`,
      );
    const issue = program.map.issueById.get(motion ?? '');
    if (!issue) return opened(state, 'plan/motions');
    const {
      format: kind,
      title,
      ...proposed
    } = proposal({
      map: program.map,
      labelling: program.labelling(state.burden, noAssumptions),
      issue,
      debate: format,
    });
    const first = {
      format: kind,
      title,
      ...(this.options.map === undefined ? {} : { map: this.options.map }),
      ...proposed,
    };
    return {
      ...atPlan(remembering(state, memory.with(first))),
      message: `A balanced plan, saved in ${this.options.file} as you go.`,
    };
  }

  update(program: Program, state: WalkState, action: WingAction): WalkState {
    const memory = planMemory(state);
    const { plan } = memory;
    if (action.act === 'say') return { ...state, message: action.text ?? '' };
    if (!plan || (this.options.learner && action.act !== 'other-side')) return state;
    switch (action.act) {
      case 'toggle':
        return this.toggle(program, state, plan);
      case 'down':
      case 'up':
        return this.move(program, state, plan, action.act === 'down' ? 1 : -1);
      case 'undo': {
        const undone = memory.undone();
        return undone
          ? reveal(program, {
              ...remembering(state, undone),
              burden: undone.plan?.burden ?? state.burden,
              message: 'Undone.',
            })
          : { ...state, message: 'There is nothing to undo.' };
      }
      case 'write':
        return this.write(program, state, plan, this.fieldHere(program, state));
      case 'write-page':
        return this.write(program, state, plan, pageField(planPlace(currentStop(state).place)));
      case 'title':
        return this.write(program, state, plan, { field: 'title' });
      case 'text':
      case 'text-done': {
        const field = fieldOf(action.about ?? '');
        const written = field
          ? memory.writing(action.about ?? '', withText(plan, field, safeText(action.text ?? '')))
          : memory;
        return remembering(state, action.act === 'text' ? written : written.written());
      }
      case 'new-task': {
        const added = withNewTask(plan, 'A new task');
        const next = opened(
          remembering(state, memory.with(added.plan).withTask(added.id)),
          `plan/tasks/${added.id}`,
        );
        return this.write(program, next, added.plan, { field: 'task-title', task: added.id });
      }
      case 'give':
        return this.give(program, state, plan, action.text ?? '');
      case 'propose':
        return this.changed(
          program,
          state,
          withNewProposal(this.judged(program, plan), plan),
          'A balanced plan is proposed again; arguments with a note of yours were kept. ' +
            'z undoes it.',
        );
      case 'other-side': {
        const other = this.otherPlace(program, state);
        return other === undefined ? state : reveal(program, opened(state, other, true));
      }
      default:
        return state;
    }
  }

  /**
   * On the plan's pages the burden is the judge's: what is chosen there is the plan's, and what the
   * reader tried elsewhere ends there.
   */
  after(program: Program, before: WalkState, state: WalkState): WalkState {
    const memory = planMemory(state);
    const at = planPlace(currentStop(state).place);
    if (!at || !memory.plan) return state;
    const kept =
      at.page === 'task' && memory.task !== at.task
        ? remembering(state, memory.withTask(at.task))
        : state;
    if (kept.burden === memory.plan.burden) return kept;
    const arrived =
      currentStop(before).place !== currentStop(state).place && before.burden === state.burden;
    if (arrived || this.options.learner)
      return reveal(program, { ...kept, burden: memory.plan.burden });
    return {
      ...remembering(kept, planMemory(kept).with({ ...memory.plan, burden: kept.burden })),
      message: `The judge's burden is now ${kept.burden}.`,
    };
  }

  private page(program: Program, state: WalkState, place: Place): PlanPage {
    const memory = planMemory(state);
    return pageOf(
      program.map,
      this.desk(program, state),
      memory.motion,
      planPlace(place),
      this.options.learner?.(state),
    );
  }

  private desk(program: Program, state: WalkState): Desk | undefined {
    const { plan: file } = planMemory(state);
    const plan = file && sessionPlan(file, program.map);
    const labelling = plan && program.labelling(plan.file.burden, noAssumptions);
    return (
      plan &&
      labelling && {
        plan,
        labelling,
        able: stand => this.able(plan, labelling, stand),
        file: this.options.file,
        faults: this.options.faults,
      }
    );
  }

  private able(
    { map, issue }: SessionPlan,
    labelling: Labelling,
    stand: DebateSide,
  ): readonly Strength[] {
    if (this.ranked?.labelling !== labelling || this.ranked.issue !== issue.id)
      this.ranked = { labelling, issue: issue.id, by: new Map() };
    const known = this.ranked.by.get(stand) ?? caseArguments(map, labelling, issue.id, stand);
    this.ranked.by.set(stand, known);
    return known;
  }

  private judged(program: Program, plan: PlanFile) {
    return { map: program.map, labelling: program.labelling(plan.burden, noAssumptions) };
  }

  private line(
    program: Program,
    state: WalkState,
  ): { readonly lines: readonly Line[]; readonly at: number } {
    const stop = currentStop(state);
    return {
      lines: this.page(program, state, stop.place).lines,
      at: program.page(state).stops[stop.cursor] ?? 0,
    };
  }

  /**
   * The row stays where it was in the list, on what came after it, so that Space again takes the
   * next.
   */
  private toggle(program: Program, state: WalkState, plan: PlanFile): WalkState {
    const { lines, at } = this.line(program, state);
    const part = lines[at]?.part;
    if (!part) return { ...state, message: 'There is nothing here to take in or leave out.' };
    const like = (line: Line | undefined): boolean =>
      line?.part?.part === part.part && line.part.id !== part.id;
    const next = lines.slice(at + 1).find(like) ?? lines.slice(0, at).findLast(like);
    const changed = toggled(plan, this.judged(program, plan), part);
    const isIn = has(changed, part);
    const words =
      part.part === 'task'
        ? 'Taken out; z brings it back.'
        : isIn
          ? 'Taken in.'
          : 'Left out; z brings it back.';
    return this.changed(program, state, changed, words, next?.part);
  }

  private move(program: Program, state: WalkState, plan: PlanFile, by: number): WalkState {
    const { lines, at } = this.line(program, state);
    const part = lines[at]?.part;
    const next = part && moved(plan, part, by);
    if (!part || !next) return { ...state, message: 'There is nothing here to move.' };
    if (JSON.stringify(next) === JSON.stringify(plan))
      return {
        ...state,
        message:
          by > 0
            ? 'It is the last already, or not taken in.'
            : 'It is the first already, or not taken in.',
      };
    return this.changed(program, state, next, by > 0 ? 'Later.' : 'Earlier.', part);
  }

  private give(program: Program, state: WalkState, plan: PlanFile, reference: string): WalkState {
    const task = plan.tasks.find(({ id }) => id === planMemory(state).task) ?? plan.tasks.at(-1);
    if (!task)
      return { ...state, message: 'There is no task yet: P leads to the plan, and its tasks.' };
    if (task.read?.includes(reference))
      return { ...state, message: `It is to be read already, in "${task.title}".` };
    return this.changed(
      program,
      state,
      toggled(plan, this.judged(program, plan), { part: 'reading', task: task.id, id: reference }),
      `To be read, in "${task.title}".`,
    );
  }

  private changed(
    program: Program,
    state: WalkState,
    plan: PlanFile,
    message: string,
    at?: Part | Place,
  ): WalkState {
    const next = { ...remembering(state, planMemory(state).with(plan)), message };
    if (!at) return reveal(program, next);
    const { lines } = this.page(program, next, currentStop(next).place);
    const line = lines.findIndex(({ part, block }) =>
      typeof at === 'string'
        ? block.kind === 'row' && block.to === at
        : part !== undefined && JSON.stringify(part) === JSON.stringify(at),
    );
    const cursor = program.page(next).stops.indexOf(line);
    return reveal(
      program,
      cursor < 0
        ? next
        : {
            ...next,
            trail: next.trail.map((stop, index) =>
              index === next.at ? { ...stop, cursor } : stop,
            ),
          },
    );
  }

  /** What is written at the cursor; where nothing is, what the page is about. */
  private fieldHere(program: Program, state: WalkState): Field {
    const { lines, at } = this.line(program, state);
    return lines[at]?.field ?? pageField(planPlace(currentStop(state).place));
  }

  private write(program: Program, state: WalkState, plan: PlanFile, field: Field): WalkState {
    const text =
      field.field === 'wording' && plan.wording === undefined
        ? (program.map.issueById.get(plan.motion)?.motion ?? '')
        : writtenAt(plan, field);
    const lines =
      field.field !== 'title' && field.field !== 'wording' && field.field !== 'task-title';
    return {
      ...state,
      overlay: {
        kind: 'write',
        text,
        cursor: graphemes(text).length,
        writing: {
          wing: planWingId,
          act: 'text',
          title: fieldTitle(field),
          lines,
          about: fieldKey(field),
        },
      },
    };
  }

  private otherPlace(program: Program, state: WalkState): Place | undefined {
    const here = planPlace(currentStop(state).place);
    const sideId = here?.page === 'side' || here?.page === 'chosen' ? here.side : undefined;
    const desk = this.desk(program, state);
    const side = desk?.plan.sides.find(({ id }) => id === sideId);
    return desk && side && `plan/side/${otherSide(desk.plan, side).id}`;
  }
}
