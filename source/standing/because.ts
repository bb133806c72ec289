/**
 * Why an argument has its standing: the reasons as data, each of which can be looked up in the
 * labels. The sentences of explanation.ts are rendered from these.
 */
import type { Citation, Relation, RelationKind, Status } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { burdenStep, citationGrade, gradeStep } from './burden.js';
import type { Labelling, Standing } from './standing.js';
import { talkingPast } from './unanswered.js';

/** How the reader or the grade makes an item of evidence count. */
export type Admission = 'granted' | 'grade';

export type Because =
  /** A citation that counts. */
  | {
      readonly kind: 'rests-on';
      readonly evidence: string;
      readonly citation: Citation;
      readonly grade: Status;
      readonly by: Admission;
    }
  /**
   * A citation that does not: the reader rejects it, or its grade is `steps` below the burden (it
   * is refuted: no burden reaches down to it).
   */
  | {
      readonly kind: 'misses';
      readonly evidence: string;
      readonly citation: Citation;
      readonly grade: Status;
      readonly steps: number;
      readonly rejected: boolean;
    }
  /** The argument cites nothing. */
  | { readonly kind: 'cites-nothing' }
  /** A supporter, and its standing. */
  | { readonly kind: 'supporter'; readonly argument: string; readonly standing: Standing }
  /** Nothing answers the argument, and nothing was said to it. */
  | { readonly kind: 'unanswered' }
  /** Something was said to the argument, but nothing contests it. */
  | { readonly kind: 'uncontested' }
  /** An argument that replies to it without contesting it, so that it decides nothing. */
  | { readonly kind: 'talked-past'; readonly argument: string }
  /** It is unproven; that it is answered as well decides nothing. */
  | { readonly kind: 'answered-too'; readonly answers: number }
  /**
   * An attacker, its standing and, in turn, why: the attackers of the attacker that decide, or that
   * it has none.
   */
  | {
      readonly kind: 'attacker';
      readonly argument: string;
      readonly relation: RelationKind;
      readonly standing: Standing;
      readonly itself: boolean;
      /**
       * It is attacked in turn by the argument that it attacks, so that it decides nothing alone.
       */
      readonly attackedBack: boolean;
      /** Each contests the other, and the evidence of neither is missing. */
      readonly mutual: boolean;
      readonly next: Next;
    };

/** One step further back, so that the chain can be followed. */
export type Next =
  /** It stands: nothing was said to it, or only what talks past it, or no answer to it stands. */
  | { readonly kind: 'unanswered' | 'talked-past' | 'no-answer-stands' }
  /** It is defeated by this argument, which stands. */
  | { readonly kind: 'defeated-by'; readonly argument: string; readonly relation: RelationKind }
  /** It is unproven: nothing that it rests on counts. */
  | { readonly kind: 'no-backing' }
  /** It is contested: by itself, or by arguments or for want of backing not decided either. */
  | { readonly kind: 'undecided' };

type Attacker = Extract<Because, { kind: 'attacker' }>;

/**
 * The reasons for an argument's standing, the deciding ones first. Throws a RangeError where the
 * map has no such argument.
 * - stands: what it rests on, then every attacker, none of which stands or is contested;
 * - defeated: every attacker that stands;
 * - unproven: every citation, each missing the burden, and every supporter, none of which stands;
 *   then that it is answered as well;
 * - contested: every contested attacker and, where its backing hangs on them, its contested
 * supporters.
 *
 * Of attackers those come first that the argument does not attack in turn: where it is defeated,
 * one of them decides it, and whatever it contradicts stands only after that. What replies to it
 * without contesting it comes last.
 */
export function reasons(map: StanceMap, labelling: Labelling, argumentId: string): Because[] {
  const replies = talkingPast(map, argumentId, labelling.assumptions.editorCounts).map(
    argument => ({
      kind: 'talked-past' as const,
      argument,
    }),
  );
  return [...deciding(map, labelling, argumentId, replies.length > 0), ...replies];
}

function deciding(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
  isRepliedTo: boolean,
): Because[] {
  const standing = labelling.of(argumentId);
  const attackers = attackersOf(map, labelling, argumentId);
  switch (standing) {
    case 'stands':
      return [
        ...backing(map, labelling, argumentId),
        ...(attackers.length === 0
          ? [{ kind: isRepliedTo ? ('uncontested' as const) : ('unanswered' as const) }]
          : attackers),
      ];
    case 'defeated':
      return attackers.filter(attacker => attacker.standing === 'stands');
    case 'unproven':
      return [
        ...misses(map, labelling, argumentId),
        ...supporters(map, labelling, argumentId),
        ...(attackers.length > 0
          ? [{ kind: 'answered-too' as const, answers: attackers.length }]
          : []),
      ];
    case 'contested':
      return [
        ...attackers.filter(attacker => attacker.standing === 'contested'),
        ...hangingBacking(map, labelling, argumentId),
      ];
  }
}

function attackersOf(map: StanceMap, labelling: Labelling, argumentId: string): Attacker[] {
  const { editorCounts } = labelling.assumptions;
  const answered = new Set(map.attacksBy(argumentId, editorCounts).map(({ to }) => to));
  const backed = (id: string): boolean => citesWhatCounts(map, labelling, id);
  return decidingFirst(map, labelling, argumentId).map(relation => ({
    kind: 'attacker',
    argument: relation.from,
    relation: relation.kind,
    standing: labelling.of(relation.from),
    itself: relation.from === argumentId,
    attackedBack: answered.has(relation.from),
    mutual: answered.has(relation.from) && backed(relation.from) && backed(argumentId),
    next: nextOf(map, labelling, relation.from),
  }));
}

/** What attacks an argument, with those first that it does not attack in turn. */
function decidingFirst(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): readonly Relation[] {
  const { editorCounts } = labelling.assumptions;
  const answered = new Set(map.attacksBy(argumentId, editorCounts).map(({ to }) => to));
  const attacks = map.attacksOn(argumentId, editorCounts);
  return [
    ...attacks.filter(({ from }) => !answered.has(from)),
    ...attacks.filter(({ from }) => answered.has(from)),
  ];
}

/** Whether an argument cites at least one item that counts. */
function citesWhatCounts(map: StanceMap, labelling: Labelling, argumentId: string): boolean {
  const cited = map.argumentById.get(argumentId)?.evidence ?? [];
  return cited.some(citation => labelling.admitted(citation));
}

function nextOf(map: StanceMap, labelling: Labelling, argumentId: string): Next {
  const answers = decidingFirst(map, labelling, argumentId);
  switch (labelling.of(argumentId)) {
    case 'stands':
      return {
        kind: answers.length === 0 ? silenceOf(map, labelling, argumentId) : 'no-answer-stands',
      };
    case 'unproven':
      return { kind: 'no-backing' };
    case 'contested':
      return { kind: 'undecided' };
    case 'defeated': {
      const answer = answers.find(relation => labelling.of(relation.from) === 'stands');
      return answer
        ? { kind: 'defeated-by', argument: answer.from, relation: answer.kind }
        : { kind: 'undecided' };
    }
  }
}

/** Whether an argument that nothing contests was replied to, or met with nothing. */
function silenceOf(
  map: StanceMap,
  { assumptions }: Labelling,
  argumentId: string,
): 'talked-past' | 'unanswered' {
  const replies = talkingPast(map, argumentId, assumptions.editorCounts);
  return replies.length > 0 ? 'talked-past' : 'unanswered';
}

/**
 * What counts for an argument that stands: its admitted citations and the supporters that stand.
 */
function backing(map: StanceMap, labelling: Labelling, argumentId: string): Because[] {
  const cited = citations(map, argumentId).flatMap(({ citation, grade }): Because[] => {
    if (!labelling.admitted(citation)) return [];
    const evidence = citedId(citation);
    return [
      {
        kind: 'rests-on',
        evidence,
        citation,
        grade,
        by: labelling.assumptions.granted.includes(evidence) ? 'granted' : 'grade',
      },
    ];
  });
  return [
    ...cited,
    ...supporters(map, labelling, argumentId).filter(supporter => supporter.standing === 'stands'),
  ];
}

/**
 * Where no citation counts and no supporter stands, a contested argument also waits for its
 * contested supporters.
 */
function hangingBacking(map: StanceMap, labelling: Labelling, argumentId: string): Because[] {
  if (backing(map, labelling, argumentId).length > 0) return [];
  return supporters(map, labelling, argumentId).filter(
    supporter => supporter.standing === 'contested',
  );
}

function misses(map: StanceMap, labelling: Labelling, argumentId: string): Because[] {
  const cited = citations(map, argumentId);
  if (cited.length === 0) return [{ kind: 'cites-nothing' }];
  return cited.map(({ citation, grade }) => {
    const evidence = citedId(citation);
    const steps = Math.max(0, burdenStep(labelling.burden) - gradeStep(grade));
    return {
      kind: 'misses',
      evidence,
      citation,
      grade,
      steps,
      rejected: labelling.assumptions.rejected.includes(evidence),
    };
  });
}

function supporters(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
): Extract<Because, { kind: 'supporter' }>[] {
  const supports = map.relationsTo(argumentId, 'supports');
  const heard = supports.filter(
    ({ from }) => labelling.assumptions.editorCounts || !map.isEditors(from),
  );
  return heard.map(relation => ({
    kind: 'supporter',
    argument: relation.from,
    standing: labelling.of(relation.from),
  }));
}

function citations(map: StanceMap, argumentId: string): { citation: Citation; grade: Status }[] {
  return (map.argumentById.get(argumentId)?.evidence ?? []).flatMap(citation => {
    const evidence = map.evidenceById.get(citedId(citation));
    return evidence ? [{ citation, grade: citationGrade(citation, evidence) }] : [];
  });
}
