/**
 * Feeds a subject with inputs, each made from the seed and its number alone, and tells what should
 * not have happened.
 */
import { Chance } from './chance.js';
import { troubleInFault } from './judge.js';
import { Watch, type Subject } from './subjects/subject.js';

/** A finding: something that should not have happened, and how to have it happen again. */
export interface Finding {
  readonly subject: string;
  readonly seed: number;
  readonly index: number;
  readonly what: string;
}

export interface FuzzTally {
  readonly subject: string;
  readonly inputs: number;
  readonly read: number;
  readonly refused: number;
  readonly faultsTold: number;
  /** The step that took the processor longest, in milliseconds, and the number of its input. */
  readonly slowest: {
    readonly step: string;
    readonly milliseconds: number;
    readonly index: number;
  };
  readonly findings: readonly Finding[];
}

/** Nothing that a person waits for may take longer, in milliseconds of the processor. */
export const longest = 2000;

interface Tried {
  readonly read: boolean;
  readonly faults: number;
  readonly watch: Watch;
  readonly troubles: readonly string[];
}

/** One input of a subject: made, opened, judged. */
async function tryInput(subject: Subject, seed: number, index: number): Promise<Tried> {
  const text = subject.input(Chance.at(seed, index));
  const watch = new Watch();
  try {
    const { read, faults, troubles } = await subject.open(text, Chance.at(seed, -index - 2), watch);
    const { step, milliseconds } = watch.slowest;
    const silent =
      read || faults.length > 0 || troubles.length > 0 ? [] : ['refused without a word'];
    const slow =
      milliseconds > longest
        ? [`${milliseconds} ms for ${step}, with ${text.length} characters`]
        : [];
    return {
      read,
      faults: faults.length,
      watch,
      troubles: [
        ...troubles,
        ...faults.flatMap(fault => troubleInFault(fault, text) ?? []),
        ...silent,
        ...slow,
      ],
    };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      read: false,
      faults: 0,
      watch,
      troubles: [`crash: ${told.slice(0, 600)}`],
    };
  }
}

interface Inputs {
  readonly from?: number;
  /** Exclusive. */
  readonly to: number;
}

/** Some inputs of a subject. `onInput` is told of each before it is made. */
export async function fuzz(
  subject: Subject,
  seed: number,
  { from = 0, to }: Inputs,
  onInput: (index: number) => void = () => {},
): Promise<FuzzTally> {
  let [read, refused, faultsTold] = [0, 0, 0];
  let slowest = { step: '', milliseconds: 0, index: from };
  const findings: Finding[] = [];
  for (let index = from; index < to; index++) {
    onInput(index);
    const tried = await tryInput(subject, seed, index);
    if (tried.read) read++;
    else refused++;
    faultsTold += tried.faults;
    if (tried.watch.slowest.milliseconds > slowest.milliseconds)
      slowest = { ...tried.watch.slowest, index };
    findings.push(...tried.troubles.map(what => ({ subject: subject.name, seed, index, what })));
  }
  return { subject: subject.name, inputs: to - from, read, refused, faultsTold, slowest, findings };
}
