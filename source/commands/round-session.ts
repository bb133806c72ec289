/** A round on a terminal: bells that are heard, a flow that is saved behind every change. */
import { tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { flowText, flowWith } from '../round/flow-file.js';
import { flowMemoryIn } from '../round/flow-memory.js';
import { toFlow } from '../round/flow-messages.js';
import { type FlowFile } from '../round/flow-schema.js';
import { flowWing } from '../round/flow-wing.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { preparedBy } from '../round/plan-of-round.js';
import { planKey } from '../planner/plan-memory.js';
import type { PlanFile } from '../plan/schema.js';
import { flowOfPlan } from '../round/flow-of-plan.js';
import { ringsBetween, timerIn } from '../round/timer-memory.js';
import { timerWing } from '../round/timer-wing.js';
import { KeptFile } from '../store/kept-file.js';
import type { Session } from '../tui/session.js';
import type { WalkState } from '../walk/state/state.js';
import type { Wing } from '../walk/wing.js';

/**
 * Between two rings of one bell, in milliseconds: what is written at once, many terminals ring
 * once.
 */
const pause = 300;

/** Rings the terminal's bell for each bell that a change of the state brought. */
export function ringing({
  stdout,
}: Pick<Terminal, 'stdout'>): (state: WalkState, before: WalkState) => void {
  return (state, before) => {
    const rings = ringsBetween(before, state);
    for (let ring = 0; ring < rings; ring++)
      setTimeout(() => stdout.write('\u0007'), ring * pause).unref();
  };
}

export interface RoundOptions {
  readonly terminal: Terminal;
  readonly file: string;
  /** What the file holds; undefined where there is none yet. */
  readonly opened: string | undefined;
  /** The flow as it is opened, or as a new one begins. */
  readonly flow: FlowFile;
  readonly debate: DebateFormat;
  readonly plan?: PlanFile | undefined;
  readonly spoken: boolean;
  readonly silent: boolean;
}

export interface RoundEnd {
  readonly saved: boolean;
  /** Whether the file has a flow that it did not have before. */
  readonly changed: boolean;
  /** The flow itself, to be told where it can't be saved, so that nothing is lost. */
  readonly text: string;
}

/** A flow that is open: what it brings to a session, and its file. */
export class RoundSession {
  readonly wings: readonly Wing[];
  private readonly savedFile: KeptFile;
  private readonly ring: (state: WalkState, before: WalkState) => void;
  private session: Session | undefined;
  private last: FlowFile;

  constructor(private readonly options: RoundOptions) {
    const { terminal, flow, debate, plan, spoken, silent, file, opened } = options;
    this.last = flow;
    this.wings = [
      timerWing({ format: debate, now: () => terminal.clock.now(), timer: flow.timer, spoken }),
      flowWing({
        format: debate,
        sheet: { entries: flow.entries, sheets: flow.sheets, ballot: flow.ballot },
        spoken,
        ...(plan ? preparedBy(plan) : {}),
        ...(flow.motion === undefined ? {} : { motion: flow.motion }),
      }),
    ];
    this.savedFile = new KeptFile({
      file,
      opened,
      now: () => today(terminal),
      processes: terminal.processes,
      say: sentence => this.say(sentence),
    });
    this.ring = silent ? () => {} : ringing(terminal);
  }

  readonly onStart = (session: Session): void => {
    this.session = session;
  };

  readonly onState = (state: WalkState, before: WalkState): void => {
    this.ring(state, before);
    const [flow, timer] = [flowMemoryIn(state), timerIn(state)];
    // A format that was taken over from the plan is no change to be saved.
    if (!flow || !timer || timer.format !== timerIn(before)?.format) return;
    if (flow.sheet === flowMemoryIn(before)?.sheet && timer.timer === timerIn(before)?.timer)
      return;
    this.last = flowWith(this.roundFlow(state), flow.sheet, timer.timer);
    this.savedFile.keep(flowText(this.last));
  };

  /** Saves what is not saved yet. Whether all of it is on the disk then. */
  readonly save = (): Promise<boolean> => this.savedFile.flush();

  async end(): Promise<RoundEnd> {
    this.session = undefined;
    return {
      saved: await this.save(),
      changed: this.last !== this.options.flow,
      text: flowText(this.last),
    };
  }

  /**
   * What a flow says of its round: as its file does, or as the plan does that is open while a new
   * one begins.
   */
  private roundFlow(state: WalkState): FlowFile {
    const plan = planKey.in(state)?.plan;
    return this.options.opened === undefined && plan ? flowOfPlan(plan) : this.options.flow;
  }

  private say(sentence: string): void {
    if (this.session) this.session.send(toFlow.send({ is: 'say', sentence }));
    else tell(this.options.terminal, sentence);
  }
}

/** Where the flow of a plan is kept: beside it, under its name. */
export function flowFileOf(planFile: string): string {
  return `${planFile.replace(/\.json$/, '')}.flow.json`;
}
