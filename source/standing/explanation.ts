/** Why an argument has its standing, in sentences that a student can follow and look up. */
import type { StanceMap } from '../map/stance-map.js';
import { count } from '../text/figures.js';
import { safeLine } from '../text/safe-text.js';
import { reasons, type Because, type Next } from './because.js';
import { burdenAsks, isAdmission, restsOnSaying } from './burden.js';
import type { Labelling, Standing } from './standing.js';

type Of<Kind extends Because['kind']> = Extract<Because, { kind: Kind }>;

const leads: Record<Standing, string> = {
  stands: 'Stands under this burden: ',
  contested: 'Contested under this burden: ',
  defeated: 'Defeated under this burden: ',
  unproven: 'Unproven under this burden: ',
};
const standingWords: Record<Standing, string> = {
  stands: 'stands',
  contested: 'is itself contested',
  defeated: 'is defeated',
  unproven: 'is unproven',
};

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
      return 'it cites no evidence of its own';
    case 'supporter':
      return supporter(because, map, standing);
    case 'unanswered':
      return 'no answer to it is recorded';
    case 'answered-too':
      return 'what was never put to the proof is not defeated, though it is answered as well';
    case 'attacker':
      return attacker(because, map);
  }
}

function restsOn(because: Of<'rests-on'>, map: StanceMap, labelling: Labelling): string {
  if (because.by === 'granted') return `it rests on ${because.evidence}, which you have granted`;
  return (
    `it rests on evidence that counts: ${cited(because, map)} is graded ${because.grade}; ` +
    `this burden asks for ${burdenAsks(labelling.burden)}`
  );
}

function misses(because: Of<'misses'>, map: StanceMap, labelling: Labelling): string {
  if (because.rejected) return `${because.evidence} does not count, because you have rejected it`;
  const graded = `${cited(because, map)} is graded ${because.grade}`;
  if (because.grade === 'refuted') return `${graded}, which no burden accepts`;
  return (
    `${graded}; this burden asks for ${burdenAsks(labelling.burden)}, ` +
    `${count(because.steps, 'step')} more`
  );
}

/** An item with two grades says which one it is cited for. */
function cited(because: Of<'rests-on' | 'misses'>, map: StanceMap): string {
  if (isAdmission(because.citation)) return `the admission in ${because.evidence}`;
  if (restsOnSaying(because.citation)) return `that ${because.evidence} was said`;
  return map.evidenceById.get(because.evidence)?.contentStatus === undefined
    ? because.evidence
    : `what is said in ${because.evidence}`;
}

function supporter(because: Of<'supporter'>, map: StanceMap, standing: Standing): string {
  const name = nameOf(map, because.argument);
  if (standing === 'stands') return `${name} supports it and stands`;
  if (standing === 'contested')
    return `none of its own evidence counts, and ${name}, which supports it, is contested`;
  return `${name} supports it but ${standingWords[because.standing]}`;
}

function attacker(because: Of<'attacker'>, map: StanceMap): string {
  if (because.itself) return `it ${because.relation} itself, so it cannot prevail`;
  const name = nameOf(map, because.argument);
  switch (because.standing) {
    case 'stands':
      return `${name} ${because.relation} it and stands, ${nextWords(because.next, map)}`;
    case 'contested':
      return because.mutual
        ? `it and ${name} contest each other, and neither's evidence is missing`
        : `${name} ${because.relation} it and is itself contested`;
    case 'defeated':
    case 'unproven':
      return (
        `${name} ${because.relation} it but ${standingWords[because.standing]}, ` +
        `${nextWords(because.next, map)}`
      );
  }
}

function nextWords(next: Next, map: StanceMap): string {
  switch (next.kind) {
    case 'unanswered':
      return 'and no reply to that is recorded';
    case 'no-answer-stands':
      return 'and no reply to that stands';
    case 'no-backing':
      return 'because nothing that it rests on counts under this burden';
    case 'defeated-by':
      return `because ${nameOf(map, next.argument)} ${next.relation} it and stands`;
    case 'undecided':
      return 'because what answers it is undecided';
  }
}

/** An argument by its claim, its reference and who makes it. */
function nameOf(map: StanceMap, argumentId: string): string {
  const argument = map.argumentById.get(argumentId);
  if (!argument) return `argument/${argumentId}`;
  const party = argument.party === undefined ? undefined : map.partyById.get(argument.party)?.name;
  const who = party ?? (argument.editor ? "an editor's observation" : undefined);
  const claim = safeLine(argument.claim).replace(/\.$/, '');
  return `"${claim}" (argument/${argumentId}${who === undefined ? '' : `, ${safeLine(who)}`})`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
