/** Why an argument stands or not, and what would change it. */
import type { Argument } from '../map/schema.js';
import type { Block, Outline } from '../outline/outline.js';
import { burdenWords } from '../standing/burden.js';
import { explain } from '../standing/explanation.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import { pieces } from '../text/layout.js';
import { pageAbout, type View } from './define-page.js';
import { paragraphs, section, speaker } from './rows.js';

const title = 'Why, and what would change it';

export const whyPage = pageAbout('why', {
  subject: (map, id) => map.argumentById.get(id),
  about: ({ id }) => `argument/${id}`,
  title: () => title,
  crumb: () => 'Why',
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
        lead: `at burden ${point.burden}`,
        text: `with the burden at ${burdenWords(point.burden)}`,
      };
    }
    return {
      kind: 'row',
      to: `evidence/${point.evidence}`,
      marks: [{ of: 'standing', is: point.to }],
      lead: `if ${point.evidence} is ${point.change === 'grant' ? 'granted' : 'rejected'}`,
      text: map.evidenceById.get(point.evidence)?.statement ?? point.evidence,
    };
  });
  return {
    place: `why/${argument.id}`,
    title,
    blocks: [
      {
        kind: 'row',
        to: `argument/${argument.id}`,
        marks: [{ of: 'standing', is: labelling.of(argument.id) }],
        lead: speaker(map, argument),
        text: argument.claim,
      },
      { kind: 'heading', text: `Under this burden (${labelling.burden})` },
      ...because.flatMap(sentence => paragraphs(sentence, pieces)),
      ...section(
        'What would change it',
        changes,
        untried > 0
          ? 'Nothing that was tried would change it.'
          : 'No single item of evidence and no other burden would change it.',
      ),
      ...(untried > 0
        ? [
            {
              kind: 'text',
              tone: 'muted',
              text:
                `${untried} items of evidence farther away were not tried: the map is too ` +
                'large to try each.',
            } as const,
          ]
        : []),
    ],
  };
}
