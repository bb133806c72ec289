/** Kinds of verdict that a plain reader takes otherwise than they are meant, if told badly. */
import { expect, test } from 'vitest';
import type { Argument, Citation, Relation } from '../../source/map/schema.js';
import type { Burden } from '../../source/standing/burden.js';
import { explain } from '../../source/standing/explanation.js';
import { labelMap } from '../../source/standing/standing.js';
import { argument, evidence, mapOf, relation } from './small-maps.js';

interface Misread {
  readonly arguments: readonly Argument[];
  readonly relations: readonly (string | Relation)[];
  readonly burden: Burden;
  readonly says: readonly string[];
}

const said = (id: string): Citation => ({ id, as: 'said' });
const nothingReaches =
  'Nothing that it rests on counts under this burden, so it is called unproven, not defeated.';
const kinds: Readonly<Record<string, Misread>> = {
  'that answers make no defeat of what is unproven, and how each answer stands here': {
    arguments: [
      argument('a', 'alleged'),
      argument('weak', 'alleged'),
      argument('torn', 'found'),
      argument('other', 'found'),
      argument('fallen', 'found'),
      argument('firm', 'found'),
    ],
    relations: [
      'weak rebuts a',
      'torn undercuts a',
      'torn rebuts other',
      'fallen undercuts a',
      'firm undercuts fallen',
      'firm undercuts a',
    ],
    burden: 'report',
    says: [
      'Unproven under this burden: "What alleged says" is graded alleged; this burden asks for ' +
        'report (reported), 1 step more.',
      nothingReaches,
      '"The claim of firm" (One) undercuts it and stands here.',
      '"The claim of torn" (One) undercuts it and is contested here.',
      '"The claim of weak" (One) contradicts it and is unproven here too.',
      '"The claim of fallen" (One) undercuts it and is defeated here.',
    ],
  },
  'that what attacks one way is contested elsewhere, and by what': {
    arguments: [argument('a', 'found'), argument('b', 'found'), argument('c', 'found')],
    relations: ['b undercuts a', 'c rebuts b'],
    burden: 'word',
    says: [
      'Contested under this burden: "The claim of b" (One) undercuts it and is itself ' +
        'contested, by "The claim of c" (One).',
    ],
  },
  'that evidence for both is no proof of both': {
    arguments: [argument('a', 'found'), argument('b', said('words'))],
    relations: ['b rebuts a'],
    burden: 'word',
    says: [
      'Contested under this burden: it and "The claim of b" (One) contradict each other; both ' +
        'rest on evidence that counts under this burden.',
    ],
  },
  'that two which undercut each other need not contradict each other': {
    arguments: [argument('a', 'found'), argument('b', 'found')],
    relations: ['b undercuts a', 'a undercuts b'],
    burden: 'word',
    says: [
      'Contested under this burden: it and "The claim of b" (One) contest each other; both rest ' +
        'on evidence that counts under this burden.',
    ],
  },
  'that two sayings are undisputed as said, and as no more': {
    arguments: [argument('a', said('words')), argument('b', said('words'))],
    relations: ['a rebuts b'],
    burden: 'record',
    says: [
      'Contested under this burden: it and "The claim of b" (One) contradict each other; that ' +
        'each said so is undisputed, and which is right is for the reader to weigh.',
    ],
  },
  'that a saying which one outlet reports is not undisputed': {
    arguments: [argument('a', said('words')), argument('b', said('hearsay'))],
    relations: ['a rebuts b'],
    burden: 'report',
    says: [
      'Contested under this burden: it and "The claim of b" (One) contradict each other; that ' +
        'each said so counts under this burden, and which is right is for the reader to weigh.',
    ],
  },
  'that it stands on its support, while its own evidence falls short': {
    arguments: [
      argument('a', 'alleged'),
      argument('b', 'found'),
      argument('c', 'alleged'),
      argument('d', 'found'),
      argument('e', 'found'),
    ],
    relations: ['c supports a', 'd supports a', 'b supports a', 'e undercuts d'],
    burden: 'report',
    says: [
      'Stands under this burden: it rests on its support alone: "The claim of b" (One) ' +
        'supports it and stands.',
      'Its own evidence does not reach this burden: "What alleged says" is graded alleged.',
      '"The claim of c" (One) supports it but is unproven; it stands without that.',
      '"The claim of d" (One) supports it but is defeated; it stands without that.',
      'No answer to it is recorded.',
    ],
  },
  'that a supporter which is defeated does not take it along': {
    arguments: [argument('a', 'found'), argument('b', 'found'), argument('c', 'found')],
    relations: ['b supports a', 'c undercuts b'],
    burden: 'record',
    says: [
      'Stands under this burden: it rests on evidence that counts: "What found says" is graded ' +
        'established; this burden asks for record (established).',
      '"The claim of b" (One) supports it but is defeated; it stands without that.',
      'No answer to it is recorded.',
    ],
  },
  'that a reply speaks to another point, and to which': {
    arguments: [argument('a', 'found'), argument('b', 'found'), argument('c', 'found')],
    relations: [{ from: 'b', to: 'a', kind: 'replies', note: 'Of a later year.' }, 'c replies a'],
    burden: 'record',
    says: [
      'Stands under this burden: it rests on evidence that counts: "What found says" is graded ' +
        'established; this burden asks for record (established).',
      'What was said to it does not contest it.',
      '"The claim of b" (One) speaks to another point and leaves this label as it is: Of a ' +
        'later year.',
      '"The claim of c" (One) speaks to another point and leaves this label as it is.',
    ],
  },
  'that the answer which decides was replied to, by whom': {
    arguments: ['a', 'b', 'c'].map(id => argument(id, 'found')),
    relations: ['b undercuts a', 'c replies b'],
    burden: 'record',
    says: [
      'Defeated under this burden: "The claim of b" (One) undercuts it and stands. The one ' +
        'reply to that, "The claim of c" (One), does not contest it.',
    ],
  },
  'that several replies to it contest nothing': {
    arguments: ['a', 'b', 'c', 'd'].map(id => argument(id, 'found')),
    relations: ['b undercuts a', 'c replies b', 'd replies b'],
    burden: 'record',
    says: [
      'Defeated under this burden: "The claim of b" (One) undercuts it and stands. The 2 ' +
        'replies to that do not contest it: "The claim of c" (One); "The claim of d" (One).',
    ],
  },
  'that the answer which decides by itself comes first, the best proven before others': {
    arguments: [
      argument('a', 'found'),
      argument('b', 'found'),
      argument('weak', 'alleged'),
      argument('strong', 'found'),
    ],
    relations: ['b rebuts a', 'weak undercuts a', 'strong undercuts a'],
    burden: 'word',
    says: [
      'Defeated under this burden: "The claim of strong" (One) undercuts it and stands, and no ' +
        'reply to that is recorded.',
      '"The claim of weak" (One) undercuts it and stands, and no reply to that is recorded.',
      '"The claim of b" (One) contradicts it as well and stands.',
    ],
  },
  'that two which contradict each other come before what is contested in turn': {
    arguments: ['a', 'b', 'c', 'd'].map(id => argument(id, 'found')),
    relations: ['c undercuts a', 'd rebuts c', 'a rebuts b'],
    burden: 'word',
    says: [
      'Contested under this burden: it and "The claim of b" (One) contradict each other; both ' +
        'rest on evidence that counts under this burden.',
      '"The claim of c" (One) undercuts it and is itself contested, by "The claim of d" (One).',
    ],
  },
};

test.each(Object.entries(kinds))(
  'a reader is told %s',
  (_kind, { arguments: made, relations, burden, says }) => {
    const map = mapOf({
      arguments: made,
      relations: relations.map(one => (typeof one === 'string' ? relation(one) : one)),
      evidence: [
        evidence('found', 'established'),
        evidence('alleged', 'alleged'),
        evidence('words', 'established', 'alleged'),
        evidence('hearsay', 'reported', 'alleged'),
      ],
    });
    expect(explain(map, labelMap(map, burden), 'a').map(({ text }) => text)).toEqual(says);
  },
);
