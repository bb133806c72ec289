/** The room at the rim: bells that are heard, a flow that is saved behind every change. */
import { flowText } from '../coaching/flow-file.js';
import { flowId, flowIn } from '../coaching/flow-memory.js';
import type { FlowFile } from '../coaching/flow-schema.js';
import { flowWing } from '../coaching/flow-wing.js';
import type { DebateFormat } from '../coaching/format-schema.js';
import type { Prepared } from '../coaching/flow-choices.js';
import { ringsBetween, timerIn } from '../coaching/timer-memory.js';
import { timerWing } from '../coaching/timer-wing.js';
import type { SessionPlan } from '../coaching/session-plan.js';
import { KeptFile } from '../store/kept-file.js';
import { safeText } from '../text/safe-text.js';
import type { Session } from '../tui/session.js';
import type { WalkState } from '../walk/state.js';
import type { Wing } from '../walk/wing.js';

/** Between two rings of one bell, in milliseconds: what is written at once, many terminals ring once. */
const pause = 300;

/** Rings the terminal's bell for each bell that a change of the state brought. */
export function ringing(stdout: NodeJS.WriteStream): (state: WalkState, before: WalkState) => void {
  return (state, before) => {
    const rings = ringsBetween(before, state);
    for (let ring = 0; ring < rings; ring++) setTimeout(() => stdout.write('\u0007'), ring * pause).unref();
  };
}

export interface RoomOptions {
  readonly file: string;
  /** What the file holds; undefined where there is none yet. */
  readonly opened: string | undefined;
  /** The flow as it is opened, or as a new one begins. */
  readonly flow: FlowFile;
  readonly debate: DebateFormat;
  readonly plan?: SessionPlan | undefined;
  readonly spoken: boolean;
  readonly silent: boolean;
}

/** A flow that is open: what it brings to a session, and its file. */
export class Room {
  readonly wings: readonly Wing[];
  private readonly kept: KeptFile;
  private readonly ring: (state: WalkState, before: WalkState) => void;
  private session: Session | undefined;
  private last: FlowFile;

  constructor(private readonly options: RoomOptions) {
    const { flow, debate, plan, spoken, silent, file, opened } = options;
    this.last = flow;
    this.wings = [timerWing({ format: debate, now: () => Date.now(), timer: flow.timer, spoken }), flowWing({ format: debate, sheet: { entries: flow.entries }, spoken, ...prepared(flow, plan) })];
    this.kept = new KeptFile({ file, opened, now: () => new Date(), say: sentence => this.say(sentence) });
    this.ring = silent ? () => {} : ringing(process.stdout);
  }

  readonly onStart = (session: Session): void => {
    this.session = session;
  };

  readonly onState = (state: WalkState, before: WalkState): void => {
    this.ring(state, before);
    const [sheet, timer] = [flowIn(state)?.sheet, timerIn(state)?.timer];
    if (!sheet || !timer || (sheet === flowIn(before)?.sheet && timer === timerIn(before)?.timer)) return;
    this.last = { ...this.options.flow, entries: [...sheet.entries], timer };
    this.kept.keep(flowText(this.last));
  };

  /** Saves what is not saved. What is said at the end of the session. Where it can't be saved, the flow itself is told, so that nothing is lost. */
  async end(): Promise<{ readonly saved: boolean; readonly changed: boolean; readonly text: string }> {
    this.session = undefined;
    return { saved: await this.kept.flush(), changed: this.last !== this.options.flow, text: flowText(this.last) };
  }

  private say(sentence: string): void {
    if (this.session) this.session.send({ do: 'wing', wing: flowId, act: 'say', text: sentence });
    else process.stderr.write(`${safeText(sentence)}\n`);
  }
}

function prepared(flow: FlowFile, plan: SessionPlan | undefined): Prepared {
  const [pro, con] = plan?.sides ?? [];
  const ids = (side: typeof pro): readonly string[] => side?.arguments.map(({ argument }) => argument) ?? [];
  return { motion: flow.motion ?? plan?.issue.id, ...(plan ? { chosen: { for: ids(pro), against: ids(con) } } : {}) };
}
