/** Why an argument has its standing, in sentences that a student can follow and look up. */
import type { StanceMap } from '../map/stance-map.js';
import type { Attacker, Because, Next } from './because.js';
import { isAdmission, restsOnSaying } from './burden.js';
import { asClause, Namer } from './naming.js';
import { reasons } from './reasons.js';
import type { Labelling, Standing } from './standing.js';
import {
  answerWords,
  backingWords,
  citedWords,
  hereWords,
  leads,
  nextWords,
} from './words-explanation.js';
import { recordedWords } from './words.js';

type Of<Kind extends Because['kind']> = Extract<Because, { kind: Kind }>;

export interface Sentence {
  readonly text: string;
  /** The references of what it names by title, in that order. */
  readonly names: readonly string[];
}

/** What a reason is told within. */
interface Telling {
  readonly map: StanceMap;
  readonly labelling: Labelling;
  readonly standing: Standing;
  readonly isFirst: boolean;
  readonly namer: Namer;
}

/**
 * The `because` sentences; the first opens with the standing. Throws a RangeError where the map has
 * no such argument.
 */
export function explain(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Sentence[] {
  const standing = labelling.of(argumentId);
  return reasons(map, labelling, argumentId).map((because, at) => {
    const namer = new Namer(map);
    const isFirst = at === 0;
    const clause = clauseOf(because, { map, labelling, standing, isFirst, namer });
    return {
      text: `${isFirst ? leads[standing] + clause : capital(clause)}.`,
      names: namer.references,
    };
  });
}

function clauseOf(because: Because, telling: Telling): string {
  const { map, namer } = telling;
  switch (because.kind) {
    case 'rests-on':
      return restsOn(because, telling);
    case 'misses':
      return misses(because, telling);
    case 'cites-nothing':
      return backingWords.citesNothing;
    case 'supporter':
      return supporter(because, telling);
    case 'unanswered':
      return answerWords.unanswered(recordedWords(map));
    case 'uncontested':
      return answerWords.uncontested;
    case 'talked-past':
      return answerWords.talkedPast(
        namer.argument(because.argument),
        because.note === undefined ? undefined : asClause(because.note),
      );
    case 'answered-too':
      return answerWords.answeredToo;
    case 'attacker':
      return attacker(because, telling);
  }
}

function restsOn(because: Of<'rests-on'>, telling: Telling): string {
  const { labelling, isFirst, namer } = telling;
  if (because.by === 'granted') return backingWords.granted(namer.evidence(because.evidence));
  const item = cited(because, telling);
  return isFirst
    ? backingWords.counts(item, because.grade, labelling.burden)
    : backingWords.countsToo(item, because.grade);
}

function misses(because: Of<'misses'>, telling: Telling): string {
  const { evidence, grade, steps } = because;
  const { labelling, standing, namer } = telling;
  if (because.rejected) return backingWords.rejected(namer.evidence(evidence));
  const item = cited(because, telling);
  if (grade === 'refuted') return backingWords.refuted(item, grade);
  return standing === 'stands'
    ? backingWords.ownMisses(item, grade)
    : backingWords.misses(item, grade, { burden: labelling.burden, steps });
}

/** An item with two grades says which one it is cited for. */
function cited({ citation, evidence }: Of<'rests-on' | 'misses'>, { map, namer }: Telling): string {
  const name = namer.evidence(evidence);
  if (isAdmission(citation)) return citedWords.admission(name);
  if (restsOnSaying(citation)) return citedWords.saying(name);
  return map.evidenceById.get(evidence)?.contentStatus === undefined
    ? name
    : citedWords.content(name);
}

function supporter(because: Of<'supporter'>, { standing, isFirst, namer }: Telling): string {
  const name = namer.argument(because.argument);
  switch (standing) {
    case 'stands':
      if (because.standing !== 'stands') return backingWords.standsWithout(name, because.standing);
      return isFirst ? backingWords.supportAlone(name) : backingWords.supports(name);
    case 'contested':
      return backingWords.supportContested(name);
    case 'defeated':
    case 'unproven':
      return backingWords.supportFails(name, because.standing);
  }
}

function attacker(because: Attacker, { map, standing: ofAttacked, namer }: Telling): string {
  const { relation, standing, mutual, next } = because;
  if (because.itself) return answerWords.itself(relation);
  const name = namer.argument(because.argument);
  if (ofAttacked === 'unproven') return hereWords[standing](name, relation);
  switch (standing) {
    case 'stands':
      return because.attackedBack
        ? answerWords.attackedBack(name, relation)
        : answerWords.stands(name, relation, ending(next, map, namer));
    case 'contested':
      return mutual === undefined
        ? answerWords.contested(name, relation, ending(next, map, namer))
        : answerWords.mutual(name, relation, mutual);
    case 'defeated':
    case 'unproven':
      return answerWords.fails(name, relation, { standing, end: ending(next, map, namer) });
  }
}

function ending(next: Next, map: StanceMap, namer: Namer): string {
  switch (next.kind) {
    case 'unanswered':
      return nextWords.unanswered(recordedWords(map));
    case 'talked-past':
      return nextWords.talkedPast(next.replies.map(id => namer.argument(id)));
    case 'no-answer-stands':
      return nextWords.noAnswerStands;
    case 'no-backing':
      return nextWords.noBacking;
    case 'defeated-by':
      return nextWords.defeatedBy(namer.argument(next.argument), next.relation);
    case 'undecided':
      return next.by === undefined ? '' : nextWords.contestedBy(namer.argument(next.by));
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
