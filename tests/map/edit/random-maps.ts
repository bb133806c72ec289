/** Made maps and made edits of them, for laws. */
import fc from 'fast-check';
import type { MapEdit } from '../../../source/map/edit/edit-text.js';
import { itemKinds } from '../../../source/map/edit/item-name.js';
import { relationKinds } from '../../../source/map/kinds.js';
import { listNamed, referenceOf, type Item, type Lists } from './plain-edit.js';

const text = fc.oneof(
  fc.constantFrom(
    'plain words',
    'a "quoted" word',
    'back\\slash',
    'line\nbreak',
    'café, née',
    '😀',
    '[1, 2]',
    '}, {',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const ids = (prefix: string, most: number, least = 0): fc.Arbitrary<string[]> =>
  fc
    .integer({ min: least, max: most })
    .map(size => Array.from({ length: size }, (_, at) => `${prefix}${at}`));

interface Names {
  readonly issues: string[];
  readonly parties: string[];
  readonly arguments: string[];
  readonly evidence: string[];
  readonly sources: string[];
}

const names = (least: number): fc.Arbitrary<Names> =>
  fc.record({
    issues: ids('i', 3, least),
    parties: ids('p', 3, least),
    arguments: ids('a', 5, least),
    evidence: ids('E', 4, least),
    sources: ids('s', 3, least),
  });

const some = (from: readonly string[], least = 0): fc.Arbitrary<string[]> =>
  from.length === 0 ? fc.constant([]) : fc.subarray([...from], { minLength: least });
const one = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);

function citations(evidence: readonly string[]): fc.Arbitrary<unknown[]> {
  return some(evidence).chain(cited =>
    fc.tuple(...cited.map(id => fc.constantFrom<unknown>(id, { id, as: 'said' }))),
  );
}

function each<T>(of: readonly T[], make: (one: T) => fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.tuple(...of.map(make));
}

/** An item of each kind, with links to what is there. */
function makers(all: Names): Readonly<Record<string, (id: string) => fc.Arbitrary<Item>>> {
  const id = (value: string): fc.Arbitrary<string> => fc.constant(value);
  return {
    issue: name => fc.record({ id: id(name), title: text, motion: text, background: text }),
    party: name => fc.record({ id: id(name), name: text, short: text, kind: text, about: text }),
    argument: name =>
      fc.record(
        {
          id: id(name),
          issue: one(all.issues),
          party: one(all.parties),
          side: fc.constantFrom('for', 'against'),
          title: text,
          claim: text,
          reasoning: text,
          evidence: citations(all.evidence),
          tags: fc.array(text, { maxLength: 2 }),
        },
        { requiredKeys: ['id', 'issue', 'party', 'side', 'claim', 'reasoning', 'evidence'] },
      ),
    evidence: name =>
      fc.record(
        {
          id: id(name),
          statement: text,
          by: some(all.parties),
          issues: some(all.issues),
          quote: fc.record({ speaker: text, words: text }),
          sources: some(all.sources),
        },
        { requiredKeys: ['id', 'statement', 'issues', 'sources'] },
      ),
    source: name => fc.record({ id: id(name), publisher: text, title: text }),
    event: name => fc.record({ id: id(name), title: text, evidence: some(all.evidence) }),
    term: name => fc.record({ id: id(name), term: text, definition: text }),
    question: name => fc.record({ id: id(name), text, issues: some(all.issues) }),
    position: name => {
      const [party = '', issue = ''] = name.split('/');
      return fc.record({
        party: id(party),
        issue: id(issue),
        summary: text,
        evidence: citations(all.evidence),
      });
    },
    relation: name => {
      const [from = '', to = '', kind = ''] = name.split('/');
      return fc.record(
        { from: id(from), to: id(to), kind: id(kind), note: text },
        { requiredKeys: ['from', 'to', 'kind'] },
      );
    },
  };
}

function pairs(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.flatMap(left => other.map(right => `${left}/${right}`));
}

export interface MadeMap {
  readonly data: Lists;
  readonly names: Names;
}

/** Valid in its links alone: what an edit of text needs; so many at least in each list. */
const mapsOf = (least: number): fc.Arbitrary<MadeMap> =>
  names(least).chain(found => {
    const canArgue = found.issues.length > 0 && found.parties.length > 0;
    const all = { ...found, arguments: canArgue ? found.arguments : [] };
    const make = makers(all);
    const made = (kind: string, of: readonly string[]): fc.Arbitrary<Item[]> =>
      each(of, name => make[kind]?.(name) ?? fc.constant({}));
    return fc
      .tuple(
        some(pairs(all.parties, all.issues), least),
        some(pairs(pairs(all.arguments, all.arguments), relationKinds), least),
        ids('x', 3, least),
      )
      .chain(([positions, relations, others]) =>
        fc.record({
          format: fc.constant('stancemap/1'),
          title: text,
          issues: made('issue', all.issues).map(list =>
            list.map((item, at) => (at === 0 ? item : { ...item, parent: all.issues[at - 1] })),
          ),
          parties: made('party', all.parties),
          positions: made('position', positions),
          arguments: made('argument', all.arguments),
          relations: made('relation', relations),
          evidence: made('evidence', all.evidence),
          sources: made('source', all.sources),
          events: made('event', others),
          glossary: made('term', others),
          questions: made('question', others),
          exceptions: fc.constant(
            [
              ...positions.map(name => `position/${name}`),
              ...relations.map(name => `relation/${name.split('/').slice(0, 2).join('/')}`),
              ...all.arguments.map(name => `argument/${name}`),
            ].map(item => ({ rule: 'some-rule', item, reason: 'because' })),
          ),
        }),
      )
      .map(data => ({ data: JSON.parse(JSON.stringify(data)), names: all }));
  });

export const maps = mapsOf(0);
export const fullMaps = mapsOf(1);

/** An edit that can be made in a map. */
export function editsOf({ data, names: all }: MadeMap): fc.Arbitrary<MapEdit> {
  const make = makers(all);
  const references = itemKinds.flatMap(kind => {
    const list = listNamed(`${kind}/`);
    return (data[list] ?? []).map(item => referenceOf(list, item));
  });
  const head = text.map((to): MapEdit => ({ edit: 'head', field: 'title', to }));
  const kinds = itemKinds.filter(kind => kind !== 'position' && kind !== 'relation');
  const canArgue = all.issues.length > 0 && all.parties.length > 0;
  const add = fc
    .constantFrom(...kinds.filter(kind => kind !== 'argument' || canArgue))
    .chain(kind =>
      fc
        .tuple(make[kind]?.('new') ?? fc.constant({}), beforeIn(data, `${kind}/`))
        .map(([to, before]): MapEdit => ({ edit: 'add', kind, to, ...before })),
    );
  if (references.length === 0) return fc.oneof(head, add);
  const item = fc.constantFrom(...references);
  return fc.oneof(
    head,
    add,
    item.chain(name =>
      (make[name.split('/')[0] ?? '']?.(name.slice(name.indexOf('/') + 1)) ?? fc.constant({})).map(
        (to): MapEdit => ({ edit: 'change', item: name, to }),
      ),
    ),
    fc
      .tuple(item, fc.constantFrom('note', 'caveat', 'extra'), fc.option(text, { nil: undefined }))
      .map(([name, field, to]): MapEdit => ({
        edit: 'set',
        item: name,
        field,
        ...(to === undefined ? {} : { to }),
      })),
    item.map((name): MapEdit => ({ edit: 'remove', item: name })),
    item.chain(name =>
      beforeIn(data, name).map((before): MapEdit => ({ edit: 'move', item: name, ...before })),
    ),
    item
      .filter(name => name.split('/').length === 2)
      .map((name): MapEdit => ({ edit: 'rename', item: name, id: 'renamed' })),
  );
}

function beforeIn(data: Lists, name: string): fc.Arbitrary<{ readonly before?: string }> {
  const list = listNamed(name);
  const beside = (data[list] ?? []).map(item => ({ before: referenceOf(list, item) }));
  return fc.constantFrom<{ readonly before?: string }>({}, ...beside);
}
