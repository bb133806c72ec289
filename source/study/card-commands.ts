/** What is done with a card of a drill beside answering it. */
import { cardOf, withAnswerShown, withoutCard, type Drill } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import type { StudyMemory } from './memory.js';
import { readAnew, type StudyContext, type StudyReply } from './study-context.js';
import { toStudy, type StudyMessage } from './study-messages.js';

const cardNames = [
  'bury',
  'suspend',
  'resume',
  'write-answer',
  'typed',
  'write-wrong',
  'wrong-card',
] as const;
type CardMessage = Extract<StudyMessage, { readonly is: (typeof cardNames)[number] }>;

export function isOfCards(message: StudyMessage): message is CardMessage {
  return cardNames.some(name => name === message.is);
}

export function updateCards(message: CardMessage, context: StudyContext): StudyReply {
  const { memory, now } = context;
  switch (message.is) {
    case 'resume':
      return {
        memory: memory.with({ is: 'suspend', card: message.card, on: false, at: now }),
        say: drillWords.resumed,
      };
    case 'bury':
      return putAside(context, card => memory.with({ is: 'bury', card, day: now.day }), {
        say: drillWords.buried,
      });
    case 'suspend':
      return putAside(context, card => suspended(context, card), { say: drillWords.suspended });
    case 'write-answer':
      return write(context, 'typed');
    case 'write-wrong':
      return write(context, 'wrong-card');
    case 'typed':
    case 'wrong-card':
      return written(context, message);
  }
}

function suspended({ memory, now }: StudyContext, card: string): StudyMemory {
  return memory.with({ is: 'suspend', card, on: true, at: new Date(now) });
}

/** Keeps that the card that is shown is put aside, and goes on without it. */
function putAside(
  context: StudyContext,
  keep: (card: string) => StudyMemory,
  { say }: { readonly say: string },
): StudyReply {
  const { drill } = context.memory;
  const { round } = drill;
  const card = round && round.step !== 'over' ? cardOf(round) : undefined;
  if (!round || !card) return { say: drillWords.noCard };
  const next: Drill = { ...drill, round: withoutCard(round) };
  return { ...readAnew(context, keep(card.id).withDrill(next)), say };
}

/** Opens the writing of a text on the card that is shown. */
function write({ memory, now }: StudyContext, is: 'typed' | 'wrong-card'): StudyReply {
  const { drill } = memory;
  const card = drill.round && cardOf(drill.round);
  if (!card || drill.round?.step === 'over') return { say: drillWords.noCard };
  return {
    memory: memory.withDrill({ ...drill, writingSince: new Date(now) }),
    next: [
      toStudy.write({
        title: is === 'typed' ? drillWords.writeTitle : drillWords.wrongTitle,
        lines: true,
        message: { is, card: card.id },
      }),
    ],
  };
}

/** Kept at every letter; at the end the answer is shown, or the card put aside. */
function written(
  context: StudyContext,
  message: Extract<CardMessage, { readonly is: 'typed' | 'wrong-card' }>,
): StudyReply {
  const { memory } = context;
  const { drill } = memory;
  const { round, writingSince } = drill;
  const card = round && cardOf(round);
  if (!round || !writingSince || card?.id !== message.card) return {};
  const { is, text, ended } = message;
  if (!ended)
    return {
      memory: memory.with({
        is,
        card: card.id,
        about: card.about,
        ask: card.ask,
        text,
        at: writingSince,
      }),
    };
  if (text.trim() === '') return {};
  if (is === 'typed')
    return readAnew(context, memory.withDrill({ ...drill, round: withAnswerShown(round) }));
  return putAside(context, id => suspended(context, id), { say: drillWords.reported });
}
