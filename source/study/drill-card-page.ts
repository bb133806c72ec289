/** A card of a drill: as it is asked, with its answer to be graded, and answered. */
import type { Reference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline } from '../outline/outline.js';
import { placeTitle } from '../pages/pages.js';
import { paragraphs, section } from '../pages/sections.js';
import { pieces } from '../text/layout.js';
import { backWords, linkedRow, questionBlocks, sendRow, type DrillView } from './drill-view.js';
import type { Card, Option } from './cards/card.js';
import { optionsOf, type Drill, type Round } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import { dateOf } from './profile/day.js';
import { comesBack, comesBackAfter, gradeNames } from './profile/schedule.js';

export interface ShownCard {
  readonly view: DrillView;
  readonly round: Round;
  readonly card: Card;
}

export function askedBlocks({ view, round, card }: ShownCard): readonly Block[] {
  const { options } = optionsOf(view.drill, round);
  return [
    ...questionBlocks(card),
    ...(options.length === 0
      ? section(drillWords.sayIt, [sendRow({ is: 'see' }, drillWords.see)])
      : section(
          drillWords.answerWith(options.length),
          options.map((option, at) => optionRow(option, at)),
        )),
    ...cardBlocks(round),
  ];
}

const optionKey = (at: number): string => `option/${at + 1}`;

/** The option that the cursor is on, whole, beside the card. */
export function optionWhole(drill: Drill, key: string | undefined): Outline | undefined {
  const { round } = drill;
  if (key === undefined || !round) return undefined;
  const { options } = optionsOf(drill, round);
  const at = options.findIndex((_option, index) => optionKey(index) === key);
  const option = options[at];
  return (
    option && {
      place: 'drill',
      title: drillWords.option(at + 1),
      blocks: [{ kind: 'text', text: option.text }],
    }
  );
}

/** An option as a row that wraps: where options differ late, all are told apart at once. */
function optionRow(option: Option, at: number): Block {
  return {
    ...sendRow({ is: 'choose', option: at }, option.text),
    key: optionKey(at),
    lead: String(at + 1),
    wraps: true,
  };
}

export function seenBlocks({ view, round, card }: ShownCard): readonly Block[] {
  const { map, study, now } = view;
  const back = comesBackAfter(study.cards[card.id], now);
  return [
    ...writtenBlocks(view, card),
    ...section(
      drillWords.answerGrade,
      card.set
        ? card.set.flatMap(({ text, reference }) => linkedRow(map, text, reference)).map(wrapping)
        : paragraphs(card.right.text, pieces),
    ),
    ...section(
      drillWords.howWell,
      gradeNames.map((grade, at) => ({
        ...sendRow({ is: 'grade', grade }, drillWords.grade(grade, backWords(back[grade]))),
        lead: String(at + 1),
      })),
    ),
    ...becauseBlocks(card),
    ...section(drillWords.question, questionBlocks(card)),
    ...whereBlocks(map, card),
    ...cardBlocks(round),
  ];
}

/** What is compared with what was said is read whole. */
function wrapping(block: Block): Block {
  return block.kind === 'row' ? { ...block, wraps: true } : block;
}

export function answeredBlocks(shown: ShownCard): readonly Block[] {
  const { view, round, card } = shown;
  const { options, right } = optionsOf(view.drill, round);
  const chosen = options[round.chosen ?? -1];
  const isKnown = round.chosen === right;
  return [
    ...paragraphs(
      isKnown
        ? drillWords.right(right + 1, card.right.text)
        : drillWords.notRight(right + 1, card.right.text),
      pieces,
    ).map(block => ({ ...block, tone: 'strong' }) as const),
    ...onBlocks(shown, isKnown),
    ...(isKnown || !chosen
      ? []
      : paragraphs(`${(round.chosen ?? 0) + 1}. ${chosen.text}`, pieces, drillWords.youChose)),
    ...becauseBlocks(card),
    ...section(drillWords.question, questionBlocks(card)),
    ...whereBlocks(view.map, card, isKnown ? undefined : chosen?.reference),
    ...cardBlocks(round),
  ];
}

/**
 * On to the next card, with when this one comes back; or that it was harder or easier than that.
 */
function onBlocks({ view, round, card }: ShownCard, isKnown: boolean): readonly Block[] {
  const { study, now } = view;
  const on = round.at + 1 < round.cards.length ? drillWords.nextCard : drillWords.endOfRound;
  const scheduled = study.cards[card.id];
  const after = comesBackAfter(round.given.at(-1)?.before, now);
  return [
    {
      ...sendRow({ is: 'next' }, on),
      ...(scheduled
        ? { text: `${on}. ${drillWords.comesBack(backWords(comesBack(scheduled, now)))}` }
        : {}),
    },
    ...(isKnown
      ? (['hard', 'easy'] as const).map(grade =>
          sendRow(
            { is: 'regrade', grade },
            `${drillWords.itWas[grade]}. ${drillWords.comesBack(backWords(after[grade]))}`,
          ),
        )
      : []),
  ];
}

/** What was written out to this card, the latest first. */
function writtenBlocks({ drill, study }: DrillView, card: Card): readonly Block[] {
  const all = study.typed ?? {};
  const written = (Object.hasOwn(all, card.id) ? (all[card.id] ?? []) : []).toReversed();
  const now = drill.writingSince?.toISOString();
  return written.flatMap(({ text, at }) =>
    section(
      at === now ? drillWords.yourWords : drillWords.earlierWords(dateOf(new Date(at))),
      paragraphs(text, pieces),
    ),
  );
}

function becauseBlocks(card: Card): readonly Block[] {
  return section(
    drillWords.why,
    card.because.flatMap(words => paragraphs(words, pieces)),
  );
}

/** Where the map says all this, to walk there. */
function whereBlocks(map: StanceMap, card: Card, chosen?: Reference): readonly Block[] {
  const places = [
    ...new Set(
      [card.about, card.right.reference, chosen, ...(card.leads ?? [])].filter(
        reference => reference !== undefined,
      ),
    ),
  ];
  return section(
    drillWords.readOn,
    places.flatMap(reference => linkedRow(map, placeTitle(map, reference), reference)),
  );
}

/** What can be done with a card beside answering it. */
function cardBlocks(round: Round): readonly Block[] {
  return section(drillWords.thisCard, [
    ...(round.step === 'asked' ? [sendRow({ is: 'write-answer' }, drillWords.write)] : []),
    ...(round.given.length > 0 ? [sendRow({ is: 'take-back' }, drillWords.back)] : []),
    sendRow({ is: 'bury' }, drillWords.bury),
    sendRow({ is: 'suspend' }, drillWords.suspend),
    sendRow({ is: 'write-wrong' }, drillWords.wrong),
    sendRow({ is: 'end' }, drillWords.end),
  ]);
}
