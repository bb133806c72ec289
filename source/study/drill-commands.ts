/** What a row or a key of the drill does to it. */
import {
  withNewRound,
  withChoice,
  withGrade,
  withNextCard,
  roundLength,
  withAnswerShown,
  withoutRound,
  whyNotOn,
  whyNotSee,
  type Drill,
  type Round,
} from './drill/drill.js';
import { gradeNames, nextCards, type GradeName } from './profile/schedule.js';
import { readAnew, type StudyContext, type StudyReply } from './study-context.js';
import type { StudyMessage } from './study-messages.js';

const drillNames = [
  'begin',
  'end',
  'choose',
  'see',
  'grade',
  'next',
  'on',
  'switch',
  'filter',
  'drill-on',
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
    case 'end':
      return readAnew(context, memory.withDrill(withoutRound(drill)));
    case 'choose':
      return choose(context, message.option);
    case 'see':
      return seeAnswer(context);
    case 'grade':
      return grade(context, gradeNames.indexOf(message.grade));
    case 'next':
      return withRound(context, withNextCard);
    case 'on':
      return goOn(context);
    case 'switch':
      return { memory: memory.withDrill({ ...drill, [message.what]: !drill[message.what] }) };
    case 'filter':
      return { memory: memory.withDrill({ ...drill, filter: message.filter }) };
    case 'drill-on':
      return {
        memory: memory.withDrill({ aloud: false, blind: false, filter: message.filter }),
        next: [{ do: 'go', to: 'drill' }],
      };
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
      return { say: 'This card is answered: Space goes on.' };
    case 'over':
    case undefined:
      return { say: 'No card is asked now: Space begins.' };
  }
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
  const { drill, study } = memory;
  const { cards } = decks.deck(walk, drill.filter);
  const next = nextCards(cards, study, now, roundLength);
  if (next.length > 0)
    return readAnew(
      context,
      memory.withDrill(withNewRound(drill, next, now.getTime() % 1_000_003)),
    );
  return {
    ...readAnew(context, memory.withDrill(withoutRound(drill))),
    say:
      cards.length === 0
        ? 'The map has too little for such cards: choose otherwise.'
        : 'Nothing is due and every card was answered: come back later, or choose otherwise.',
  };
}

function choose(context: StudyContext, option: number): StudyReply {
  const done = withChoice(context.memory.drill, option);
  return done ? answered(context, done) : { say: 'There is no such answer here.' };
}

function grade(context: StudyContext, number: number): StudyReply {
  const { round } = context.memory.drill;
  const done = round && withGrade(round, number);
  return done ? answered(context, done) : { say: 'A grade is 1 again, 2 hard, 3 good or 4 easy.' };
}

/** The answer is kept with the card that it was given to. */
function answered(
  context: StudyContext,
  { round, grade: given }: { readonly round: Round; readonly grade: GradeName },
): StudyReply {
  const { memory, now } = context;
  const card = round.given.at(-1)?.card.id;
  const kept =
    card === undefined ? memory : memory.with({ is: 'answer', card, grade: given, at: now });
  return readAnew(context, kept.withDrill({ ...memory.drill, round }));
}

function withRound(context: StudyContext, change: (round: Round) => Round): StudyReply {
  const { memory } = context;
  const { drill } = memory;
  const { round } = drill;
  const next: Drill | undefined = round && { ...drill, round: change(round) };
  return next ? readAnew(context, memory.withDrill(next)) : {};
}
