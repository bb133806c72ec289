/** The round within its debate format: who speaks first, how long, what preparation there is. */
import { speechAndTeam } from '../debate/argued-in.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import { firstSide, fixedOrder } from '../debate/round-choices.js';
import { debateOf } from '../plan/session-plan.js';
import { clockFigures } from '../text/figures.js';
import type { PlanField } from './fields.js';
import {
  choice,
  heading,
  link,
  text,
  writingRow,
  type PlanReading,
  type PlanLine,
} from './plan-line.js';
import { toPlan } from './plan-messages.js';
import { roundPageWords as words } from './round-words.js';

/** The row of the plan that leads to the round, with what was chosen in it. */
export function roundLink({ plan: { debate, file } }: PlanReading): PlanLine {
  const usual = debateOf({ debate: file.debate });
  const first = firstSide(debate.speeches);
  const { before, each } = debate.preparation;
  const lengths = Object.keys(file.round?.lengths ?? {}).flatMap(id =>
    debate.speeches.flatMap(speech =>
      speech.id === id ? [`${speech.title} ${clockFigures(speech.seconds)}`] : [],
    ),
  );
  const changes = [
    ...(debate.order === 'coin' && first !== undefined ? [words.opens(debate.sides[first])] : []),
    ...(before === usual?.preparation.before ? [] : [`${words.before} ${clockFigures(before)}`]),
    ...(each === usual?.preparation.each ? [] : [`${words.each} ${clockFigures(each)}`]),
    ...(debate.grace === undefined ? [] : [`${words.grace} ${words.graceOf(debate.grace)}`]),
    ...lengths,
  ];
  const shown = file.round === undefined ? [...changes, words.usual] : changes;
  return link('plan/round', shown.join('; '), words.row);
}

export function roundLines({ plan: { debate, file } }: PlanReading): readonly PlanLine[] {
  const usual = debateOf({ debate: file.debate }) ?? debate;
  const clocks = { now: debate.preparation, usual: usual.preparation };
  return [
    firstLine(debate),
    timeLine({ field: 'round-before' }, words.before, clocks.now.before, clocks.usual.before),
    timeLine({ field: 'round-each' }, words.each, clocks.now.each, clocks.usual.each),
    writingRow({ field: 'round-grace' }, graceOf(debate, usual), words.grace),
    heading(words.speeches),
    ...debate.speeches.map(speech => speechLine(debate, speech, usual)),
    text(words.about, undefined, 'muted'),
  ];
}

function firstLine(debate: DebateFormat): PlanLine {
  const first = firstSide(debate.speeches);
  return debate.order === 'coin' && first !== undefined
    ? choice(toPlan.send({ is: 'turn-first' }), 'round-first', debate.sides[first], words.first)
    : text(words.fixed(fixedOrder(debate)));
}

function speechLine(debate: DebateFormat, speech: Speech, usual: DebateFormat): PlanLine {
  const before = usual.speeches.find(({ id }) => id === speech.id)?.seconds ?? speech.seconds;
  const field = { field: 'round-length', speech: speech.id } as const;
  const title = speechAndTeam(debate, speech);
  const usually = words.inFormat(clockFigures(before));
  return writingRow(
    field,
    before === speech.seconds ? title : `${title}; ${usually}`,
    clockFigures(speech.seconds),
  );
}

function timeLine(field: PlanField, lead: string, seconds: number, usual: number): PlanLine {
  return writingRow(field, against(clockFigures(seconds), clockFigures(usual)), lead);
}

function graceOf({ grace }: DebateFormat, usual: DebateFormat): string {
  const graceWords = (seconds: number | undefined): string =>
    seconds === undefined ? words.noGrace : words.graceOf(seconds);
  return against(graceWords(grace), graceWords(usual.grace));
}

/** What holds, with what the format has where that is another. */
function against(now: string, usual: string): string {
  return now === usual ? now : `${now}; ${words.inFormat(usual)}`;
}
