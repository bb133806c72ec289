/** Why an argument stands or not, and what would change it. */
import type { Argument } from '../map/schema.js';
import type { Block, Outline } from '../outline/outline.js';
import { explain } from '../standing/explanation.js';
import { argumentInWords } from '../standing/naming.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import { burdenMeaning } from '../standing/words-burden.js';
import { throughWords } from '../standing/words-turning.js';
import { pieces } from '../text/layout.js';
import { pageAbout, type View } from './define-page.js';
import { argumentRow } from './rows.js';
import { paragraphs, section } from './sections.js';
import { whyWords as words } from './words-why.js';

export const whyPage = pageAbout('why', {
  subject: (map, id) => map.argumentById.get(id),
  about: ({ id }) => `argument/${id}`,
  title: () => words.title,
  crumb: () => words.crumb,
  outline: whyOutline,
});

/** The verdict in words, then each single thing that would change it. */
function whyOutline(view: View, argument: Argument): Outline {
  const { map, labelling, engine } = view;
  const { burden, assumptions } = labelling;
  const because = explain(map, labelling, argument.id);
  const { points, untried } = searchTurningPoints(engine, burden, assumptions, argument.id);
  const changes = points.map((point): Block => {
    if ('burden' in point) {
      return {
        kind: 'row',
        to: `burdens/${argument.issue}`,
        marks: [{ of: 'standing', is: point.to }],
        lead: words.atBurden(point.burden),
        text: burdenMeaning(point.burden),
      };
    }
    const evidence = map.evidenceById.get(point.evidence);
    return {
      kind: 'row',
      to: `evidence/${point.evidence}`,
      marks: [{ of: 'standing', is: point.to }],
      lead: words.ifEvidence(point.change),
      text: evidence?.title ?? evidence?.statement ?? point.evidence,
      ...(point.through
        ? { note: throughWords(argumentInWords(map, point.through.argument), point.through.to) }
        : {}),
    };
  });
  return {
    place: `why/${argument.id}`,
    title: words.title,
    blocks: [
      argumentRow(view, argument),
      { kind: 'heading', text: words.underBurden(labelling.burden) },
      ...because.flatMap(({ text }) => paragraphs(text, pieces)),
      ...section(words.change, changes, untried > 0 ? words.nothingTried : words.nothing),
      ...(untried > 0
        ? [
            {
              kind: 'text',
              tone: 'muted',
              text: words.untried(untried),
            } as const,
          ]
        : []),
    ],
  };
}
