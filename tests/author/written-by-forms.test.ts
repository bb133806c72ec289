/** A map that is written with forms alone, from the first to the last item: no rule is broken. */
import { expect, it } from 'vitest';
import { toAuthor } from '../../source/author/author-messages.js';
import type { Subject } from '../../source/author/form-subject.js';
import { newMap } from '../../source/map/new-map.js';
import { lintMap } from '../../source/standing/rules/check-map.js';
import type { Action } from '../../source/walk/action.js';
import { loaded } from '../map/sample.js';
import { close, enter, FormProgram, keep, type } from './form-program.js';

/** What is typed, picked or chosen in turn; `undefined` leaves what is asked. */
type Answers = readonly (string | number | undefined)[];

function keysOf(answer: Answers[number]): readonly Action[] {
  if (answer === undefined) return [close];
  if (typeof answer === 'string') return [type(answer), enter];
  return [{ do: 'edge', to: 'first' }, { do: 'move', by: answer - 1 }, enter];
}

/** The text of a map with what a form makes of it, and with what is filled in beyond what it asks. */
function written(
  text: string,
  subject: Subject,
  answers: Answers,
  more: Readonly<Record<string, Answers[number]>> = {},
): string {
  const forms = new FormProgram(text);
  const asked = forms.after(forms.opened(subject), ...answers.flatMap(keysOf));
  const filled = Object.entries(more).reduce(
    (state, [field, answer]) =>
      forms.after(state, toAuthor.send({ is: 'fill', field }), ...keysOf(answer)),
    forms.after(asked, close),
  );
  return forms.keptText(forms.after(filled, keep));
}

const add = (kind: Extract<Subject, { make: 'add' }>['kind']): Subject => ({ make: 'add', kind });
const answer = (to: string): Subject => ({ make: 'answer', to: `argument/${to}` });
const change = (item: string): Subject => ({ make: 'change', item });

const begun = JSON.stringify(
  newMap({
    title: 'A car-free square',
    motions: ['The square should be closed to cars.'],
    parties: ["Traders' guild", "Residents' league"],
    language: 'en',
    updated: '2026-11-27',
  }),
  null,
  2,
);

/** Each form that is filled in, in turn. */
const steps: readonly (readonly [Subject, Answers, Readonly<Record<string, Answers[number]>>?])[] =
  [
    [add('party'), ['City council', 'Council', 'authority'], { group: 'Authorities' }],
    [add('issue'), ['Free buses', 'Buses should be free.'], { parent: 'square' }],
    [add('source'), ['https://example.org/trade', 'Trade', 'A chamber', '2024-11', 2]],
    [add('source'), ['https://example.org/streets', 'Streets', 'A league', '2024-12', 5]],
    [
      add('evidence'),
      ['Sales on the square fell by a tenth.', 'A chamber', '2024-11', 3, 'Trade', 'square'],
    ],
    [
      add('evidence'),
      [
        'The league wrote that takings rose.',
        "Residents' league",
        '2024-12',
        1,
        'Streets',
        'square',
      ],
      {
        by: 'league',
        contentStatus: 5,
        'quote.speaker': 'The league',
        'quote.words': 'They rose.',
      },
    ],
    [add('position'), ['guild', 'square', 5, 'It must stay open.', undefined]],
    [add('position'), ['league', 'square', 1, 'It must be closed.', undefined]],
    [change('position/city-council/free-buses'), [3, 'It has not decided.', undefined]],
    [add('argument'), ['square', 'guild', 2, 'Sales fell by a tenth.', 'Sales'], { kind: 1 }],
    [
      answer('sales-fell-by-a-tenth'),
      ['league', 'Takings rose elsewhere.', 1, 'takings'],
      { tags: 'trade' },
    ],
    [answer('takings-rose-elsewhere'), ['guild', 'They rose a little.', 4, 'takings']],
    [add('relation'), ['They rose a little', 'Sales fell', 4], { note: 'Both were said.' }],
    [change('argument/they-rose-a-little'), [], { title: 'Takings rose a little' }],
    [add('term'), ['Takings', 'What a shop sells in a day.']],
    [add('event'), ['2024-03', 'The square is closed', 'Sales']],
    [add('question'), ['Who counted the takings?', 'square']],
    [change('map'), [], { horizon: '2024-12' }],
  ];

it('breaks no rule, from the first form to the last', () => {
  const text = steps.reduce((now, [subject, answers, more]) => {
    const next = written(now, subject, answers, more);
    expect(next).not.toBe(now);
    return next;
  }, begun);
  const map = loaded(text);
  expect(lintMap(map, '')).toEqual([]);
  expect(map.relations.map(({ kind }) => kind)).toEqual(['rebuts', 'concedes', 'replies']);
  expect(map.positions).toHaveLength(6);
});
