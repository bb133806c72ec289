/** Writing a map in the program: what its keys ask, and what a map still lacks. */
import { describe, expect, it } from 'vitest';
import { authorMemory } from '../../source/author/author-memory.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { authorWing } from '../../source/author/author-wing.js';
import { formRoom } from '../../source/author/form-room.js';
import { brokenRules } from '../../source/standing/rules/check-map.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { bundledMap } from '../bundled-map.js';
import { loaded, sampleText, soundText } from '../map/sample.js';

const texts = (program: Program): readonly string[] =>
  program
    .page(program.start({ place: 'lacks' }))
    .outline.blocks.flatMap(block => ('text' in block ? [block.text] : []));

describe('what a map still lacks', () => {
  it('names each rule that is broken, with a row that leads to the item', () => {
    const map = loaded(
      sampleText(file => {
        file.positions.length = 3;
      }),
    );
    const program = new Program(map, [authorWing({}, () => formRoom)]);
    const state = program.start({ place: 'lacks' });
    const { outline } = program.page(state);
    const rows = outline.blocks.flatMap(block => (block.kind === 'row' ? [block] : []));
    for (const { rule, message } of brokenRules(map)) {
      expect(texts(program)).toContain(`Warnings: ${rule}`);
      expect(rows.map(({ text }) => text)).toContain(message());
    }
    expect(rows.length).toBeGreaterThan(1);
    for (const { key, to } of rows) {
      const gone = update(
        program,
        update(program, state, { do: 'select', what: key ?? to ?? '' }),
        {
          do: 'open',
        },
      );
      expect(program.knows(currentStop(gone).place)).toBe(true);
      expect(gone.trail.length).toBeGreaterThan(state.trail.length);
    }
  });

  it('names what is unanswered, and says so where there is nothing to answer yet', () => {
    expect(texts(new Program(loaded(soundText()), [authorWing({}, () => formRoom)]))).toContain(
      'Arguments without an answer',
    );
    const bare = loaded(
      soundText(file => {
        Object.assign(file, {
          arguments: [],
          relations: [],
          evidence: [],
          sources: [],
          events: [],
        });
        file.positions = file.positions.map(one => ({ ...one, evidence: [] }));
      }),
    );
    expect(texts(new Program(bare, [authorWing({}, () => formRoom)]))).toEqual([
      'No rule is broken, and there is no argument yet: C adds one.',
    ]);
  });

  it('leads from an argument that cites nothing to what it could cite', () => {
    const map = loaded(
      soundText(file => {
        for (const one of file.arguments) if (one.id === 'beatings') one.evidence = [];
      }),
    );
    const program = new Program(map, [authorWing({}, () => formRoom)]);
    const state = program.start({ place: 'lacks' });
    const row = program
      .page(state)
      .outline.blocks.find(block => block.kind === 'row' && block.key?.startsWith('bare-argument'));
    if (row?.kind !== 'row') throw new Error('no such row');
    const gone = update(program, update(program, state, { do: 'select', what: row.key ?? '' }), {
      do: 'open',
    });
    expect(authorMemory.in(gone)?.form?.subject).toEqual({
      make: 'change',
      item: 'argument/beatings',
    });
    expect(gone.overlay).toMatchObject({
      kind: 'pick',
      picking: { message: { field: 'evidence' } },
    });
  });

  it('lists few of many and counts the rest', () => {
    const program = new Program(bundledMap(), [authorWing({}, () => formRoom)]);
    expect(program.page(program.start({ place: 'lacks' })).stops.length).toBeLessThan(400);
  });
});

describe('what is asked', () => {
  const program = new Program(loaded(soundText()), [authorWing({}, () => formRoom)]);

  it('is remembered until it is done, and ends nothing', () => {
    const asked = { is: 'edit', item: 'argument/beatings' } as const;
    const state = update(program, program.start(), toAuthor.send(asked));
    expect(state.ended).toBe(false);
    expect(authorMemory.in(state)?.asked).toEqual(asked);
  });

  it('is refused in a sentence where the map can not be changed', () => {
    const closed = new Program(program.map, [authorWing({ why: 'Not here.' }, () => formRoom)]);
    const state = update(closed, closed.start(), toAuthor.send({ is: 'undo' }));
    expect([state.ended, state.message]).toEqual([false, 'Not here.']);
  });

  it('is about the item shown, in a list about the one under the cursor', () => {
    const list = program.start({ place: 'evidence' });
    const edit = program.bindingsAt(program.moment(list)).find(({ id }) => id === 'edit-item');
    expect(edit?.action(program.moment(list))).toMatchObject({
      message: { is: 'form', subject: { make: 'change', item: program.target(list) } },
    });
    const start = program.start({ place: 'evidence/E003' });
    const bindings = program.bindingsAt(program.moment(start));
    const action = (id: string) =>
      bindings.find(one => one.id === id)?.action(program.moment(start));
    expect(action('edit-item')).toMatchObject({
      message: { is: 'form', subject: { make: 'change', item: 'evidence/E003' } },
    });
    const undo = bindings.find(({ id }) => id === 'undo-edit');
    expect(undo?.disabled?.(program.moment(start))).toBe(
      'Nothing was changed since the map was opened.',
    );
  });
});

describe("the overview of one's own map", () => {
  const words = (wing: ReturnType<typeof authorWing>): readonly string[] => {
    const program = new Program(loaded(soundText()), [wing]);
    return program
      .page(program.start())
      .outline.blocks.map(block => ('text' in block ? block.text : ''));
  };
  const rows = [
    'Writing it',
    'C  add an issue, a party, an argument, evidence, ...',
    'L  what this map still lacks',
    'The map itself: its title, what it is about, how it was made',
  ];

  it('says how it is written before it explains its signs', () => {
    const said = words(authorWing({}, () => formRoom));
    const at = said.indexOf('Writing it');
    expect(said.slice(at, at + rows.length + 1)).toEqual([...rows, 'The signs']);
  });

  it.each([{ copy: { why: 'Change a copy?', file: 'copy.json' } }, { why: 'Not here.' }])(
    'says nothing of it where the map is another: %j',
    options => {
      expect(words(authorWing(options, () => formRoom))).not.toContain('Writing it');
    },
  );
});

describe('what is taken back', () => {
  it.each(['overview', 'lacks', 'argument/beatings'])('is taken back by z at %s', place => {
    const wing = authorWing({ undo: 'a change', redo: 'another' }, () => formRoom);
    const program = new Program(loaded(soundText()), [wing]);
    const moment = program.moment(program.start({ place }));
    const keys = program.bindingsAt(moment);
    const of = (key: string) => keys.find(({ keys: own }) => own.includes(key))?.id;
    expect([of('z'), of('Z')]).toEqual(['undo-edit', 'redo-edit']);
  });
});
