/**
 * The verdict on an argument in one line: why in a few words, and the nearest thing that turns it.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Attacker } from '../standing/because.js';
import { argumentInWords, evidenceInWords } from '../standing/naming.js';
import { reasons } from '../standing/reasons.js';
import { nearestTurningPoint } from '../standing/turning-points.js';
import { throughWords } from '../standing/words-turning.js';
import type { View } from './define-page.js';
import { editorsRemarks, maker } from './rows.js';
import { turningWords, verdictLine, verdictReasons as words } from './words-verdict.js';

export function verdictFoot(view: View, argument: Argument): string {
  const standing = view.labelling.of(argument.id);
  return verdictLine(standing, [...because(view, argument), ...nearestTurn(view, argument)]);
}

/** The first reason, which decides by itself, in a few words. */
function because(view: View, argument: Argument): readonly string[] {
  const { map, labelling } = view;
  const all = reasons(map, labelling, argument.id);
  const [first] = all;
  switch (labelling.of(argument.id)) {
    case 'unproven':
      return [words.unproven];
    case 'stands': {
      const answers = all.filter(({ kind }) => kind === 'attacker').length;
      return [
        ...(first?.kind === 'supporter' ? [words.onSupport] : []),
        answers === 0
          ? words.noAnswers(editorsRemarks(view, argument.id).length)
          : words.allFall(answers),
      ];
    }
    case 'contested':
      return first?.kind === 'attacker' ? contested(map, first) : words.supportContested;
    case 'defeated':
      return first?.kind === 'attacker'
        ? words.answeredBy(makerOf(map, first.argument), first.next.kind)
        : [words.unproven];
  }
}

function contested(
  map: StanceMap,
  { argument, relation, itself, attackedBack, next }: Attacker,
): readonly string[] {
  if (itself) return [words.itself];
  const who = makerOf(map, argument);
  if (attackedBack) return words.mutual(who, relation);
  const by = next.kind === 'undecided' ? next.by : undefined;
  return words.contestedInTurn(who, by === undefined ? undefined : makerOf(map, by));
}

function makerOf(map: StanceMap, id: string): string {
  const argument = map.argumentById.get(id);
  return argument ? maker(map, argument) : id;
}

/** The nearest burden or item of evidence that would turn it; nothing where nothing would. */
function nearestTurn({ engine, labelling, map }: View, { id }: Argument): readonly string[] {
  const { burden, assumptions } = labelling;
  const nearest = nearestTurningPoint(engine, { burden, assumptions, argumentId: id });
  if (!nearest) return [];
  if ('burden' in nearest) return [turningWords.burden(nearest.burden, nearest.to)];
  const { change, to, through } = nearest;
  if (!through) return [turningWords.own[change](to)];
  return [
    turningWords[change](evidenceInWords(map, nearest.evidence), to),
    throughWords(argumentInWords(map, through.argument), through.to),
  ];
}
