/** Forms: what each asks, what is wrong under its field, and that what is kept is a right map. */
import { describe, expect, it } from 'vitest';
import { authorMemory } from '../../source/author/author-memory.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { authorWing } from '../../source/author/author-wing.js';
import { draftOf, draftSchema, formOf } from '../../source/author/form-draft.js';
import { formRoom } from '../../source/author/form-room.js';
import type { Subject } from '../../source/author/form-subject.js';
import { editsOf } from '../../source/author/form-edits.js';
import { applyEdit } from '../../source/map/edit/edit-text.js';
import { allReferences, referenceKinds } from '../../source/map/reference.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { loaded, soundText } from '../map/sample.js';

const program = new Program(loaded(soundText()), [authorWing({}, () => formRoom)]);
const enter: Action = { do: 'accept' };
const type = (text: string): Action => ({ do: 'type', text });
const keep = toAuthor.send({ is: 'keep-form' });

function after(state: WalkState, ...actions: readonly Action[]): WalkState {
  return actions.reduce((at, action) => update(program, at, action), state);
}

function opened(subject: Subject, place = 'argument/beatings'): WalkState {
  return after(program.start({ place }), toAuthor.send({ is: 'form', subject }));
}

/** What the page of the form says. */
function said(state: WalkState): readonly string[] {
  return program.page(state).outline.blocks.map(block => ('text' in block ? block.text : ''));
}

/** The map with what a form asks to be kept. */
function keptIn(state: WalkState) {
  const asked = authorMemory.in(state)?.asked;
  if (asked?.is !== 'keep') throw new Error('nothing is to be kept');
  return loaded(
    editsOf(program.map, asked.subject, asked.value).reduce((text, edit) => {
      const made = applyEdit(text, edit);
      return made.ok ? made.text : text;
    }, soundText()),
  );
}

describe('answer this', () => {
  const subject = { make: 'answer', to: 'argument/beatings' } as const;

  it('offers whoever made the argument last', () => {
    const { party } = program.map.argumentById.get('beatings') ?? {};
    const labels = program.choices(opened(subject)).map(({ label }) => label);
    expect(labels.at(-2)).toBe(program.map.partyById.get(party ?? '')?.name);
    expect(labels).toHaveLength(program.map.parties.length + 1);
  });

  it('asks by whom, the claim, how, and on what evidence, and is kept by one more key', () => {
    const state = after(
      opened(subject),
      type('bukele'),
      enter,
      type('They did not.'),
      enter,
      { do: 'move', by: -1 },
      enter,
      type('E001'),
      enter,
    );
    expect(state.overlay).toBe(undefined);
    expect(program.entered(state)?.key).toBe('keep');
    const kept = after(state, { do: 'open' });
    expect(currentStop(kept).place).toBe('argument/beatings');
    const map = keptIn(kept);
    expect(map.argumentById.get('they-did-not')).toMatchObject({
      claim: 'They did not.',
      party: 'bukele',
      side: 'against',
      evidence: ['E001'],
    });
    expect(map.relationsTo('beatings', 'undercuts')).toContainEqual(
      expect.objectContaining({ from: 'they-did-not' }),
    );
  });

  it('shows both claims for the test of two sentences', () => {
    const state = after(opened(subject), type('bukele'), enter, type('They did not.'), enter);
    const [choice] = program.choices(state);
    expect(choice?.details).toEqual([
      'Read both after "it cannot be that":',
      '  They did not.',
      `  ${program.map.argumentById.get('beatings')?.claim}`,
    ]);
  });

  it('says what is wrong under its field, with all that was written', () => {
    const begun = after(opened(subject), type('bukele'), enter, { do: 'close' });
    const state = after(begun, keep);
    expect(state.ended).toBe(false);
    expect(program.entered(state)?.key).toBe('claim');
    const words = said(state);
    expect(words[words.indexOf('...') + 1]).toBe('! must not be empty');
    expect(words).toContain(program.map.partyById.get('bukele')?.name);
  });

  it('goes on where it was left, and is dropped by choice', () => {
    const left = after(opened(subject), type('bukele'), enter, { do: 'close' }, { do: 'back' });
    const again = after(left, toAuthor.send({ is: 'form', subject }));
    expect(said(again)).toContain(program.map.partyById.get('bukele')?.name);
    const dropped = after(again, { do: 'close' }, toAuthor.send({ is: 'drop-form' }));
    expect(authorMemory.in(dropped)?.form).toBe(undefined);
    expect(currentStop(dropped).place).toBe('argument/beatings');
  });
});

describe('what is cited', () => {
  it('is cited for what it says, as said, as an admission, and then no more', () => {
    const item = 'argument/beatings';
    const begun = opened({ make: 'change', item });
    const id = 'E001';
    const cite = toAuthor.send({ is: 'picked', field: 'evidence', picked: `evidence/${id}` });
    const recite = toAuthor.send({ is: 'recite', field: 'evidence', id });
    const cited = (state: WalkState): unknown => authorMemory.in(state)?.form?.value['evidence'];
    const before = cited(begun);
    const states = [after(begun, cite), after(begun, cite, recite)];
    expect(states.map(cited)).toEqual([
      expect.arrayContaining([id]),
      expect.arrayContaining([{ id, as: 'said' }]),
    ]);
    expect(cited(after(begun, cite, recite, recite, recite))).toEqual(before);
  });
});

describe('every form', () => {
  it.each(allReferences(program.map).map(item => ({ item })))(
    'of $item that changes nothing is closed so',
    ({ item }) => {
      const state = opened({ make: 'change', item }, 'overview');
      const kept = after(state, keep);
      expect([kept.ended, kept.message]).toEqual([false, 'Nothing was changed.']);
      expect(currentStop(kept).place).toBe('overview');
    },
  );

  it.each(referenceKinds)('of a new %s tells each fault on the page, and keeps nothing', kind => {
    const state = after(opened({ make: 'add', kind }, 'overview'), { do: 'close' }, keep);
    expect(state.ended).toBe(false);
    expect(said(state).some(words => words.startsWith('! '))).toBe(true);
  });

  it.each([
    ['issue/conditions', 'argument'],
    ['evidence', 'evidence'],
    ['timeline', 'event'],
    ['glossary', 'term'],
    ['questions', 'question'],
    ['party/bukele', 'party'],
    ['overview', 'argument'],
  ])('of what is added at %s is that of a new %s', (place, kind) => {
    const state = after(program.start({ place }), toAuthor.send({ is: 'add-here' }));
    expect(authorMemory.in(state)?.form?.subject).toMatchObject({ make: 'add', kind });
  });

  it.each(referenceKinds)('of a new %s can be asked for anywhere', kind => {
    const start = program.start({ place: 'evidence' });
    const moment = program.moment(start);
    const add = program.bindingsAt(moment).find(({ id }) => id === 'add-any');
    if (!add) throw new Error('no key for it');
    const down = after(start, add.action(moment), { do: 'move', by: referenceKinds.indexOf(kind) });
    const state = after(down, enter);
    expect(authorMemory.in(state)?.form?.subject).toEqual({ make: 'add', kind });
  });

  it.each([
    [
      'event',
      { date: '2025-04', title: 'A visit' },
      { id: '2025-04-a-visit', date: '2025-04', title: 'A visit', evidence: [] },
    ],
    ['term', { term: 'Writ', definition: 'An order.' }, { id: 'writ', definition: 'An order.' }],
    ['question', { text: 'Who paid?' }, { id: 'who-paid', text: 'Who paid?', issues: [] }],
  ] as const)('of a new %s asks for its texts, and makes its id of them', (kind, texts, item) => {
    const typed = Object.values(texts).flatMap(text => [type(text), enter]);
    const asked = after(opened({ make: 'add', kind }, 'overview'), ...typed);
    const map = keptIn(after(asked, { do: 'close' }, keep));
    const added = { event: map.events, term: map.glossary, question: map.questions }[kind];
    expect(added).toContainEqual(expect.objectContaining(item));
  });

  it('of a source takes a pasted address and title', () => {
    const state = after(
      opened({ make: 'add', kind: 'source' }, 'sources'),
      type('https://example.org/a'),
      enter,
      type('A report'),
      enter,
      type('A paper'),
      enter,
      type('2025'),
      enter,
      enter,
      { do: 'open' },
    );
    expect(keptIn(state).sources.at(-1)).toMatchObject({
      url: 'https://example.org/a',
      title: 'A report',
      publisher: 'A paper',
      date: '2025',
    });
  });
});

describe('a choice', () => {
  const labelled = (state: WalkState) =>
    program.choices(state).map(({ label, hint }) => `${label}: ${hint}`);
  const asking = (item: string, field: string): WalkState =>
    after(program.start(), toAuthor.send({ is: 'form', subject: { make: 'change', item }, field }));

  it('of a grade says what each means, and what is claimed what it may rest on', () => {
    expect(labelled(asking('evidence/E003', 'status'))).toContain("alleged: a party's word");
    expect(labelled(asking('argument/beatings', 'kind'))).toContain(
      'value: what matters: may rest on having been said',
    );
  });

  it.each([
    ['argument/beatings', 'side'],
    ['position/bukele/conditions', 'stance'],
  ])('toward a motion shows it: %s, %s', (item, field) => {
    const motion = program.map.issueById.get('conditions')?.motion;
    const [choice] = program.choices(asking(item, field));
    expect(choice?.details).toEqual([`Motion: ${motion}`]);
  });
});

describe('what a field takes that is not there yet', () => {
  const subject = { make: 'add', kind: 'argument', known: { issue: 'conditions' } } as const;
  const last: Action = { do: 'edge', to: 'last' };
  const formIn = (state: WalkState) => authorMemory.in(state)?.form;
  const asked = after(opened(subject), type('bukele'), enter, enter, type('So it is.'), enter);
  const evidence = after(asked, last, enter);

  it('is made in a form of its own, for the question that is spoken of', () => {
    expect(formIn(evidence)).toMatchObject({
      kind: 'evidence',
      value: { issues: ['conditions'] },
      within: { field: 'evidence', form: { kind: 'argument', value: { claim: 'So it is.' } } },
    });
    expect(program.page(evidence).outline.head).toMatchObject([
      { text: 'After this: A new argument' },
    ]);
  });

  it('is offered also where nothing is found', () => {
    const found = after(asked, type('words that stand nowhere'));
    expect(program.choices(found).map(({ label }) => label)).toEqual([
      'a new item of evidence ...',
    ]);
    expect(formIn(after(found, enter))?.kind).toBe('evidence');
  });

  it('is taken by the form that waited, once it is kept', () => {
    const form = formIn(evidence);
    expect(form && formRoom.continued(form, 'evidence/E014')?.value['evidence']).toEqual(['E014']);
    expect(formRoom.continued(formIn(asked) ?? raise(), 'argument/x')).toBe(undefined);
  });

  it('is dropped alone: the form that waited is there again', () => {
    const dropped = after(evidence, { do: 'close' }, toAuthor.send({ is: 'drop-form' }));
    expect(currentStop(dropped).place).toBe('form');
    expect(formIn(dropped)?.value['claim']).toBe('So it is.');
  });
});

function raise(): never {
  throw new Error('there is no form');
}

describe('what is being written', () => {
  const subject = { make: 'answer', to: 'argument/beatings' } as const;
  const begun = after(opened(subject), type('bukele'), enter, type('They did'));
  const formIn = (state: WalkState) => authorMemory.in(state)?.form;

  it('is plain JSON at every letter, from which it goes on', () => {
    const form = formIn(begun) ?? raise();
    const draft = draftSchema.parse(JSON.parse(JSON.stringify(draftOf(form))));
    const again = formOf(draft);
    expect(again).toEqual(form);
    const wing = authorWing({ form: again }, () => formRoom);
    const next = new Program(program.map, [wing]);
    const resumed = update(next, next.start(), toAuthor.send({ is: 'resume' }));
    expect(resumed.overlay).toMatchObject({ kind: 'write', text: 'They did' });
    const on = [type(' not.'), enter].reduce(
      (state, action) => update(next, state, action),
      resumed,
    );
    expect(formIn(on)?.value).toMatchObject({ claim: 'They did not.', party: 'bukele' });
  });

  it('is kept with the forms that wait for it', () => {
    const within = after(begun, enter, enter, { do: 'edge', to: 'last' }, enter, type('A witness'));
    const form = formIn(within) ?? raise();
    expect(form.within?.form.kind).toBe('answer');
    expect(formOf(draftSchema.parse(JSON.parse(JSON.stringify(draftOf(form)))))).toEqual(form);
  });

  it('is not dropped for another form unasked', () => {
    const other = toAuthor.send({ is: 'add-here' });
    const stopped = after(begun, { do: 'close' }, { do: 'close' }, { do: 'back' }, other);
    expect(program.choices(stopped).map(({ label }) => label)).toEqual([
      'Go on with it',
      'Drop it, and write the other',
    ]);
    expect(formIn(after(stopped, enter))).toMatchObject({ kind: 'answer' });
    expect(formIn(after(stopped, { do: 'move', by: 1 }, enter))).toMatchObject({
      kind: 'argument',
      value: { claim: '' },
    });
  });

  it('is handed to the editor with what was written', () => {
    const state = after(begun, { do: 'close' }, { do: 'close' }, toAuthor.send({ is: 'editor' }));
    expect(authorMemory.in(state)?.asked).toMatchObject({
      is: 'answer',
      begun: { party: 'bukele', claim: 'They did' },
    });
  });
});

describe('another id', () => {
  const begun = opened({ make: 'change', item: 'argument/beatings' });
  const named = (text: string): WalkState =>
    after(
      begun,
      { do: 'close' },
      toAuthor.send({ is: 'written', field: 'id', text, ended: true }),
      keep,
    );

  it('is given in all links as well', () => {
    const state = named('blows');
    expect(authorMemory.in(state)?.asked).toMatchObject({
      what: '"Guards beat the men every day" is argument/blows now',
    });
    const map = keptIn(state);
    expect([map.argumentById.has('beatings'), map.argumentById.has('blows')]).toEqual([
      false,
      true,
    ]);
    expect(map.relations.filter(({ from, to }) => from === 'blows' || to === 'blows')).toHaveLength(
      program.map.relations.filter(({ from, to }) => [from, to].includes('beatings')).length,
    );
  });

  it.each([
    ['release-offer', '! there is another argument of that id'],
    ['a b', '! must start with a letter or digit and hold only letters, digits, ".", "_" and "-"'],
  ])('%s is refused under its field', (text, fault) => {
    const state = named(text);
    expect([state.ended, program.entered(state)?.key]).toEqual([false, 'id']);
    expect(said(state)).toContain(fault);
  });
});

describe('forms that are loaded behind the first screen', () => {
  it('are opened once they are there, where one was asked for before', () => {
    let room: typeof formRoom | undefined;
    const early = new Program(program.map, [authorWing({}, () => room)]);
    const item = 'argument/beatings';
    const subject: Subject = { make: 'change', item };
    const asked = update(early, early.start(), toAuthor.send({ is: 'form', subject }));
    expect(currentStop(asked).place).toBe('overview');
    room = formRoom;
    const ready = update(early, asked, toAuthor.send({ is: 'forms' }));
    expect([currentStop(ready).place, authorMemory.in(ready)?.form?.subject]).toEqual([
      'form',
      subject,
    ]);
  });
});
