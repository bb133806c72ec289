/** That a form writes every field of its kind, and leaves the text around the item as it is. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toAuthor } from '../../source/author/author-messages.js';
import { fieldsOf, type FormField, type FormKind } from '../../source/author/form-fields.js';
import { mapItself, type Subject } from '../../source/author/form-subject.js';
import { applyEdit, type MapEdit } from '../../source/map/edit/edit-text.js';
import { answerSchema, headSchema, itemSchemas } from '../../source/map/edit/fields.js';
import { itemName, listOf, itemPlace } from '../../source/map/edit/item-name.js';
import { MapText } from '../../source/map/edit/map-text.js';
import { spliced } from '../../source/map/edit/splice.js';
import { isRecord, type Data } from '../../source/map/record.js';
import { allReferences, referenceKinds } from '../../source/map/reference.js';
import type { Action } from '../../source/walk/action.js';
import type { WalkState } from '../../source/walk/state/state.js';
import { laidOut, layouts, usual, type Layout } from '../map/edit/layouts.js';
import { loaded, soundText } from '../map/sample.js';
import { close, FormProgram, keep } from './form-program.js';

const kinds: readonly FormKind[] = [...referenceKinds, 'answer', 'map'];

function schemaOf(kind: FormKind): z.ZodObject {
  if (kind === 'map') return headSchema;
  return kind === 'answer' ? answerSchema : itemSchemas[kind];
}

/** The fields of a schema, with those of an object in it under its name. */
function namesIn({ shape }: z.ZodObject): readonly string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return inner instanceof z.ZodObject ? namesIn(inner).map(one => `${name}.${one}`) : [name];
  });
}

/** What no form asks, and why. */
const notAsked: Readonly<Partial<Record<FormKind, Readonly<Record<string, string>>>>> = {
  answer: {
    id: 'it is made of the title, and changed in the form of the argument',
    issue: 'an answer is on the question of what it answers',
  },
};

// With what is nowhere linked yet, so that a link can become another.
const data: unknown = JSON.parse(
  soundText(file => {
    file.issues.push({ id: 'costs', title: 'Costs', motion: 'It is too dear.', background: '' });
    file.parties.push({ id: 'state', name: 'A state', short: 'State', kind: 'state', about: '' });
    file.parties[0] = { ...(file.parties[0] ?? raise()), group: 'Governments' };
  }),
);
const text = laidOut(data, usual);
const forms = new FormProgram(text);
const { program } = forms;

function raise(): never {
  throw new Error('the sample has no such thing');
}

function opened(subject: Subject): WalkState {
  return forms.after(forms.opened(subject), close);
}

const written: Readonly<Record<string, string>> = {
  date: '2024-05',
  horizon: '2024-05',
  updated: '2024-05-01',
  url: 'https://example.org/other',
  language: 'de',
  tags: 'one, two words',
  id: 'another-id',
};

/** What is sent to a form so that something else stands in a field, as its type says. */
function filling({ name: field, type }: FormField, value: Data): Action {
  switch (type.is) {
    case 'choice':
      return toAuthor.send({
        is: 'chosen',
        field,
        to: type.among.find(one => one !== value[field]) ?? raise(),
      });
    case 'flag':
      return toAuthor.send({ is: 'chosen', field, to: 'yes' });
    case 'link':
    case 'links':
    case 'citations': {
      const held = new Set(Object.values(value));
      const picked = allReferences(program.map).findLast(
        one => itemName(one)?.kind === type.kind && !held.has(itemName(one)?.ids[0]),
      );
      return toAuthor.send({ is: 'picked', field, picked: picked ?? raise() });
    }
    case 'text':
    case 'long text':
    case 'shared text':
    case 'words':
      return toAuthor.send({ is: 'written', field, text: written[field] ?? 'Words', ended: true });
  }
}

function filled(state: WalkState, fields: readonly FormField[]): WalkState {
  return fields.reduce((at, field) => {
    const { value } = forms.form(at);
    return forms.after(at, filling(field, value), close);
  }, state);
}

/** What a form asks to be kept. What breaks a rule says so first, and is kept by the second. */
function keptEdits(state: WalkState): readonly MapEdit[] {
  return forms.edits(forms.after(state, keep, keep));
}

/** A text after edits. Fails where taking them back does not bring the same text back. */
function made(before: string, edits: readonly MapEdit[]): string {
  const texts = edits.reduce<readonly string[]>(
    (all, edit) => {
      const [now = ''] = all;
      const result = applyEdit(now, edit);
      if (!result.ok) throw new Error(result.refusal);
      expect(spliced(result.text, result.undo)).toBe(now);
      return [result.text, ...all];
    },
    [before],
  );
  return texts[0] ?? '';
}

/** What stands before an item in a text, the item as it is, and what stands after it. */
function around(whole: string, item: string) {
  const map = MapText.of(whole);
  const name = itemName(item);
  const place = 'message' in map || !name ? undefined : itemPlace(map, name);
  if ('message' in map || !place) throw new Error(`there is no ${item}`);
  const from = map.start(place) ?? raise();
  const source = map.source(place);
  return {
    before: whole.slice(0, from),
    item: map.data(place),
    after: whole.slice(from + source.length),
  };
}

function innerValue(value: Data, name: string): unknown {
  const [own = '', inner] = name.split('.');
  const held = value[own];
  return inner === undefined || !isRecord(held) ? held : held[inner];
}

describe('every field of the format', () => {
  it.each(kinds)('of %s is asked by its form, or there is a reason why not', kind => {
    const asked = fieldsOf(kind, false).map(({ name }) => name);
    const reasons = Object.keys(notAsked[kind] ?? {});
    expect([...asked, ...reasons].toSorted()).toEqual(namesIn(schemaOf(kind)).toSorted());
  });

  it.each(kinds)('is asked of %s under a name of its own, and asks for others there are', kind => {
    const fields = fieldsOf(kind, false);
    const names = new Set(fields.map(({ name }) => name));
    expect(names.size).toBe(fields.length);
    const others = fields.flatMap(({ instead, leadsTo = [] }) => [
      ...leadsTo,
      ...(instead ? [instead] : []),
    ]);
    expect(others.filter(name => !names.has(name))).toEqual([]);
  });
});

describe('a form changes one field of an item, and nothing around the item', () => {
  const isFree = (item: string, { name }: FormField): boolean =>
    name !== 'id' && !(item === 'argument/paid-for' && name === 'editor');
  const cases = allReferences(program.map).flatMap(item => {
    const kind = itemName(item)?.kind ?? raise();
    return fieldsOf(kind, false)
      .filter(field => isFree(item, field))
      .map(field => ({ item, name: field.name, field, fields: fieldsOf(kind, false) }));
  });

  it.each(cases)('$name of $item', ({ item, field, fields }) => {
    const quote = fields.filter(({ name }) => name.startsWith('quote.'));
    const edits = keptEdits(
      filled(opened({ make: 'change', item }), quote.includes(field) ? quote : [field]),
    );
    for (const layout of layouts.filter(isLaidOutAs)) {
      const whole = laidOut(data, layout);
      const was = around(whole, item);
      const now = made(whole, edits);
      expect(now.startsWith(was.before) && now.endsWith(was.after)).toBe(true);
      const is: Data = JSON.parse(now.slice(was.before.length, now.length - was.after.length));
      expect(innerValue(is, field.name)).not.toEqual(innerValue(was.item, field.name));
      const { instead } = field;
      expect(instead === undefined ? undefined : is[instead]).toBe(undefined);
    }
  });

  const isLaidOutAs = ({ name }: Layout): boolean =>
    ['two spaces', 'CRLF', 'all on one line'].includes(name);

  it.each(fieldsOf('map', false).map(field => ({ field, name: field.name })))(
    '$name of the map itself',
    ({ field, name }) => {
      const now = made(
        text,
        keptEdits(filled(opened({ make: 'change', item: mapItself }), [field])),
      );
      expect(JSON.parse(now)).toEqual({
        ...JSON.parse(text),
        [name]: written[name] ?? 'Words',
      });
      expect(now.slice(now.indexOf('"issues"'))).toBe(text.slice(text.indexOf('"issues"')));
    },
  );
});

describe('a form of something new', () => {
  it.each(referenceKinds)('writes every field of a new %s, and nothing else in the text', kind => {
    const fields = fieldsOf(kind, true).filter(({ name }) => name !== 'editor');
    const edits = keptEdits(filled(opened({ make: 'add', kind }), fields));
    const now: Data = JSON.parse(made(text, edits));
    const list = now[listOf(kind)];
    const item: unknown = Array.isArray(list) ? list.at(-1) : undefined;
    const names = isRecord(item) ? namesHeld(item) : [];
    const wanted = namesIn(schemaOf(kind)).filter(name => name !== 'editor');
    expect(names.toSorted()).toEqual(wanted.toSorted());
    // In the order of the format.
    expect(Object.keys(isRecord(item) ? item : {})).toEqual(
      Object.keys(schemaOf(kind).shape).filter(name => name !== 'editor'),
    );
    expect(loaded(JSON.stringify(now))).toBeDefined();
  });

  function namesHeld(item: Data): readonly string[] {
    return Object.entries(item).flatMap(([name, value]) =>
      isRecord(value) ? Object.keys(value).map(inner => `${name}.${inner}`) : [name],
    );
  }
});
