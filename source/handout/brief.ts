/**
 * The hand-outs of a session plan: one for each side and one for the judge, as a document that any
 * writer can render.
 */
import type { Engine } from '../standing/standing.js';
import type { Burden } from '../standing/burden.js';
import type { PaperDocument } from './document.js';
import { judgeHandout } from './judge-handout.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import { sideHandout } from './side-handout.js';

/**
 * The hand-outs for one side, for the judge, or all: the sides in their order, then the judge's.
 */
export function brief(
  plan: SessionPlan,
  engine: Engine,
  of: SessionSide | 'judge' | 'all',
  burden: Burden = plan.file.burden,
): PaperDocument {
  const { map } = plan;
  const under: SessionPlan = { ...plan, file: { ...plan.file, burden } };
  const reading = { map, labelling: engine.label(burden) };
  const sides = of === 'all' ? plan.sides : of === 'judge' ? [] : [of];
  return {
    title: plan.file.title,
    language: map.file.language,
    foot:
      `${plan.file.title}. From the map "${map.file.title}" as of ${map.file.updated}, ` +
      `under the burden ${burden}.`,
    handouts: [
      ...sides.map(side => sideHandout(under, reading, side)),
      ...(of === 'judge' || of === 'all' ? [judgeHandout(under, reading)] : []),
    ],
  };
}
