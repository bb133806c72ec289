/** What a row or a key of the drill does to it. */
import {
  withNewRound,
  withWaiting,
  withChoice,
  withGrade,
  withNextCard,
  withOtherGrade,
  roundLength,
  withAnswerShown,
  withoutRound,
  withoutLast,
  type Drill,
  type Round,
} from './drill/drill.js';
import { whyNoChoice, whyNotOn, whyNotSee } from './drill/why-not.js';
import { drillWords } from './drill/words.js';
import { issueHere, partyHere } from './here.js';
import { usualNew } from './profile/day.js';
import { nextCards, newLeft } from './profile/dealing.js';
import { gradeNames, type GradeName } from './profile/schedule.js';
import { readAnew, type StudyContext, type StudyReply } from './study-context.js';
import type { StudyMessage } from './study-messages.js';
import { currentStop } from '../walk/state/state.js';
import { defined } from '../text/data.js';

const drillNames = [
  'begin',
  'end',
  'choose',
  'see',
  'grade',
  'regrade',
  'next',
  'on',
  'switch',
  'filter',
  'drill-on',
  'drill-here',
  'more-new',
  'take-back',
] as const;
type DrillMessage = Extract<StudyMessage, { readonly is: (typeof drillNames)[number] }>;

export function isOfDrill(message: StudyMessage): message is DrillMessage {
  return drillNames.some(name => name === message.is);
}

export function updateDrill(message: DrillMessage, context: StudyContext): StudyReply {
  const { memory } = context;
  const { drill } = memory;
  switch (message.is) {
    case 'begin':
      return begin(context);
    case 'more-new':
      return moreNew(context);
    case 'end':
      return readAnew(context, memory.withDrill(withoutRound(drill)));
    case 'choose':
      return choose(context, message.option);
    case 'see':
      return seeAnswer(context);
    case 'grade':
      return grade(context, gradeNames.indexOf(message.grade));
    case 'regrade':
      return regrade(context, message.grade);
    case 'next':
      return withRound(context, withNextCard);
    case 'on':
      return goOn(context);
    case 'take-back':
      return takeBack(context);
    case 'switch':
      return { memory: memory.withDrill({ ...drill, [message.what]: !drill[message.what] }) };
    case 'filter':
      return { memory: memory.withDrill({ ...drill, filter: message.filter }) };
    case 'drill-on':
      return {
        memory: memory.withDrill({ aloud: false, blind: false, filter: message.filter }),
        next: [{ do: 'go', to: 'drill' }],
      };
    case 'drill-here':
      return drillHere(context);
  }
}

/** A number: the option, or one's own grade once the answer is shown. */
export function answerDrill(context: StudyContext, number: number): StudyReply {
  switch (context.memory.drill.round?.step) {
    case 'asked':
      return choose(context, number - 1);
    case 'seen':
      return grade(context, number - 1);
    case 'answered':
      return { say: drillWords.answered };
    case 'over':
    case undefined:
      return { say: context.memory.drill.waits ? drillWords.beingMade : drillWords.notAsked };
  }
}

/**
 * Opens the drill on the issue and the party where one is. A round that is going on goes on; where
 * one is nowhere in particular, what was chosen last is.
 */
function drillHere({ walk, state, memory }: StudyContext): StudyReply {
  const { drill } = memory;
  const { place } = currentStop(state);
  const here = defined({ issue: issueHere(walk.map, place), party: partyHere(walk.map, place) });
  const isGoingOn = drill.round !== undefined && drill.round.step !== 'over';
  const isSomewhere = Object.keys(here).length > 0;
  return {
    ...(isGoingOn || !isSomewhere
      ? {}
      : { memory: memory.withDrill({ ...withoutRound(drill), filter: here }) }),
    next: [{ do: 'go', to: 'drill' }],
  };
}

/** Shows the answer, to be graded by oneself. */
function seeAnswer(context: StudyContext): StudyReply {
  const say = whyNotSee(context.memory.drill);
  return say === undefined ? withRound(context, withAnswerShown) : { say };
}

/** The one thing that comes next. */
function goOn(context: StudyContext): StudyReply {
  const { drill } = context.memory;
  const say = whyNotOn(drill);
  if (say !== undefined) return { say };
  switch (drill.round?.step) {
    case undefined:
    case 'over':
      return begin(context);
    case 'asked':
    case 'seen':
      return seeAnswer(context);
    case 'answered':
      return withRound(context, withNextCard);
  }
}

function begin(context: StudyContext): StudyReply {
  const { walk, decks, now, memory } = context;
  const { drill, study, settings } = memory;
  if (!decks.make(walk, drill.filter))
    return readAnew(context, memory.withDrill(withWaiting(drill)));
  const { cards } = decks.deck(walk, drill.filter);
  const extra = drill.extra?.day === now.day ? drill.extra.cards : 0;
  const fresh = newLeft(study, settings, now, extra);
  const next = nextCards(cards, study, now, { all: roundLength, fresh });
  if (next.length > 0)
    return readAnew(
      context,
      memory.withDrill(withNewRound(drill, next, now.getTime() % 1_000_003)),
    );
  const isNewLeft = nextCards(cards, study, now, { all: 1, fresh: 1 }).length > 0;
  const dry = isNewLeft
    ? drillWords.newAreUsed((settings.newCards ?? usualNew) + extra)
    : drillWords.nothingDue;
  return {
    ...readAnew(context, memory.withDrill(withoutRound(drill))),
    say: cards.length === 0 ? drillWords.tooLittle : dry,
  };
}

/** A round of new cards beyond those of the day. */
function moreNew(context: StudyContext): StudyReply {
  const { memory, now } = context;
  const { drill } = memory;
  const before = drill.extra?.day === now.day ? drill.extra.cards : 0;
  const extra = { day: now.day, cards: before + roundLength };
  return begin({ ...context, memory: memory.withDrill({ ...drill, extra }) });
}

function choose(context: StudyContext, option: number): StudyReply {
  const done = withChoice(context.memory.drill, option);
  return done ? answered(context, done) : { say: whyNoChoice(context.memory.drill) };
}

function grade(context: StudyContext, number: number): StudyReply {
  const { round } = context.memory.drill;
  const done = round && withGrade(round, number);
  return done ? answered(context, done) : { say: drillWords.noSuchGrade };
}

interface GradedRound {
  readonly round: Round;
  readonly grade: GradeName;
}

/** The answer is kept with the card that it was given to, and with what the card was before. */
function answered(context: StudyContext, { round, grade: given }: GradedRound): StudyReply {
  const { memory, now } = context;
  const last = round.given.at(-1);
  if (!last) return readAnew(context, memory.withDrill({ ...memory.drill, round }));
  const at = new Date(now);
  const before = memory.study.cards[last.card.id];
  const withAnswer = memory.with({ is: 'answer', card: last.card.id, grade: given, at });
  const answers = [...round.given.slice(0, -1), { ...last, at, ...defined({ before }) }];
  return readAnew(
    context,
    withAnswer.withDrill({ ...memory.drill, round: { ...round, given: answers } }),
  );
}

/** A right choice was hard, or easy: the answer is taken back and given so. */
function regrade(context: StudyContext, name: GradeName): StudyReply {
  const { memory } = context;
  const { round } = memory.drill;
  const last = round?.given.at(-1);
  const next = round && withOtherGrade(round, name);
  if (!next || !last?.at) return { say: drillWords.noSuchGrade };
  const without = memory.with({
    is: 'take-back-answer',
    card: last.card.id,
    at: last.at,
    ...defined({ before: last.before }),
  });
  const { memory: regraded = without } = answered(
    { ...context, memory: without },
    { round: next, grade: name },
  );
  const on = regraded.drill.round;
  return readAnew(
    context,
    on ? regraded.withDrill({ ...regraded.drill, round: withNextCard(on) }) : regraded,
  );
}

/** The last answer of the round is taken back, and its card asked again. */
function takeBack(context: StudyContext): StudyReply {
  const { memory } = context;
  const { drill } = memory;
  const back = drill.round && withoutLast(drill.round);
  if (!back?.last.at) return { say: drillWords.nothingToTakeBack };
  const { card, at, before } = back.last;
  const without = memory.with({
    is: 'take-back-answer',
    card: card.id,
    at,
    ...defined({ before }),
  });
  return {
    ...readAnew(context, without.withDrill({ ...drill, round: back.round })),
    say: drillWords.takenBack,
  };
}

function withRound(context: StudyContext, change: (round: Round) => Round): StudyReply {
  const { memory } = context;
  const { drill } = memory;
  const { round } = drill;
  const next: Drill | undefined = round && { ...drill, round: change(round) };
  return next ? readAnew(context, memory.withDrill(next)) : {};
}
