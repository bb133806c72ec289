/** Why an argument has its standing, in sentences that a student can follow and look up. */
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import { reasons, type Because, type Next } from './because.js';
import { isAdmission, restsOnSaying } from './burden.js';
import type { Labelling, Standing } from './standing.js';
import {
  answerWords,
  backingWords,
  citedWords,
  leads,
  nameWords,
  nextWords,
} from './words-explanation.js';
import { recordedWords } from './words.js';

type Of<Kind extends Because['kind']> = Extract<Because, { kind: Kind }>;

/**
 * The `because` sentences; the first opens with the standing. Throws a RangeError where the map has
 * no such argument.
 */
export function explain(map: StanceMap, labelling: Labelling, argumentId: string): string[] {
  const standing = labelling.of(argumentId);
  const clauses = reasons(map, labelling, argumentId).map(because =>
    clauseOf(map, labelling, standing, because),
  );
  return clauses.map((clause, at) => `${at === 0 ? leads[standing] + clause : capital(clause)}.`);
}

function clauseOf(
  map: StanceMap,
  labelling: Labelling,
  standing: Standing,
  because: Because,
): string {
  switch (because.kind) {
    case 'rests-on':
      return restsOn(because, map, labelling);
    case 'misses':
      return misses(because, map, labelling);
    case 'cites-nothing':
      return backingWords.citesNothing;
    case 'supporter':
      return supporter(because, map, standing);
    case 'unanswered':
      return answerWords.unanswered(recordedWords(map));
    case 'uncontested':
      return answerWords.uncontested;
    case 'talked-past':
      return answerWords.talkedPast(nameOf(map, because.argument));
    case 'answered-too':
      return answerWords.answeredToo;
    case 'attacker':
      return attacker(because, map);
  }
}

function restsOn(because: Of<'rests-on'>, map: StanceMap, { burden }: Labelling): string {
  return because.by === 'granted'
    ? backingWords.granted(because.evidence)
    : backingWords.counts(cited(because, map), because.grade, burden);
}

function misses(because: Of<'misses'>, map: StanceMap, { burden }: Labelling): string {
  const { evidence, grade, steps } = because;
  if (because.rejected) return backingWords.rejected(evidence);
  const item = cited(because, map);
  return grade === 'refuted'
    ? backingWords.refuted(item, grade)
    : backingWords.misses(item, grade, { burden, steps });
}

/** An item with two grades says which one it is cited for. */
function cited({ citation, evidence }: Of<'rests-on' | 'misses'>, map: StanceMap): string {
  if (isAdmission(citation)) return citedWords.admission(evidence);
  if (restsOnSaying(citation)) return citedWords.saying(evidence);
  return map.evidenceById.get(evidence)?.contentStatus === undefined
    ? evidence
    : citedWords.content(evidence);
}

function supporter(because: Of<'supporter'>, map: StanceMap, standing: Standing): string {
  const name = nameOf(map, because.argument);
  if (standing === 'stands') return backingWords.supports(name);
  return standing === 'contested'
    ? backingWords.supportContested(name)
    : backingWords.supportFails(name, because.standing);
}

function attacker(because: Of<'attacker'>, map: StanceMap): string {
  const { relation, standing } = because;
  if (because.itself) return answerWords.itself(relation);
  const name = nameOf(map, because.argument);
  switch (standing) {
    case 'stands':
      return because.attackedBack
        ? answerWords.attackedBack(name, relation)
        : answerWords.stands(name, relation, nextClause(because.next, map));
    case 'contested':
      return because.mutual ? answerWords.mutual(name) : answerWords.contested(name, relation);
    case 'defeated':
    case 'unproven':
      return answerWords.fails(name, relation, { standing, next: nextClause(because.next, map) });
  }
}

function nextClause(next: Next, map: StanceMap): string {
  switch (next.kind) {
    case 'unanswered':
      return nextWords.unanswered(recordedWords(map));
    case 'talked-past':
      return nextWords.talkedPast;
    case 'no-answer-stands':
      return nextWords.noAnswerStands;
    case 'no-backing':
      return nextWords.noBacking;
    case 'defeated-by':
      return nextWords.defeatedBy(nameOf(map, next.argument), next.relation);
    case 'undecided':
      return nextWords.undecided;
  }
}

/** An argument by its claim, its reference and who makes it. */
function nameOf(map: StanceMap, argumentId: string): string {
  const argument = map.argumentById.get(argumentId);
  if (!argument) return `argument/${argumentId}`;
  const party = argument.party === undefined ? undefined : map.partyById.get(argument.party)?.name;
  const who = party ?? (argument.editor ? nameWords.editor : undefined);
  const claim = safeLine(argument.claim).replace(/\.$/, '');
  return nameWords.claim(claim, argumentId, who === undefined ? undefined : safeLine(who));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
