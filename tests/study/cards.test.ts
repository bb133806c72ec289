/**
 * Drill cards are made from the map, and are fair: no trick, no giveaway, no wrong answer that is
 * arguably right.
 */
import { describe, expect, test } from 'vitest';
import { citedId, StanceMap } from '../../source/map/stance-map.js';
import { burdens } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { cardKinds, dealtOptions, type Card } from '../../source/study/cards/card.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';

const map = bundledMap();
const { cards, refused } = makeDeck(map);
const of = (kind: Card['kind']): readonly Card[] => cards.filter(card => card.kind === kind);
const idIn = (reference = ''): string => reference.slice(reference.indexOf('/') + 1);
const argumentIn = (reference?: string) => {
  const found = map.argumentById.get(idIn(reference));
  if (!found) throw new Error(`no argument ${reference ?? ''}`);
  return found;
};
const related = (one: string, other: string, ...kinds: readonly string[]): boolean =>
  map.relations.some(
    ({ from, to, kind }) =>
      from === one && to === other && (kinds.length === 0 || kinds.includes(kind)),
  );
/** What answers an argument: a rebuttal at either of its ends; no editor's observation. */
const answersTo = (id: string): readonly string[] => [
  ...new Set(
    map.relations
      .filter(({ kind }) => kind === 'rebuts' || kind === 'undercuts')
      .flatMap(({ from, to, kind }) => [
        ...(to === id ? [from] : []),
        ...(from === id && kind === 'rebuts' ? [to] : []),
      ])
      .filter(from => !argumentIn(from).editor),
  ),
];
const partyNames = (id = ''): readonly string[] => {
  const party = map.partyById.get(id);
  return (`${party?.name ?? ''} ${party?.short ?? ''}`.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map(word =>
    word.toLowerCase(),
  );
};

describe('the cards of the bundled map', () => {
  test(
    'every issue has fifty and more of them, of every kind that it can, and every id is ' +
      'unique',
    () => {
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      for (const { id } of map.issues)
        expect(cards.filter(({ issue }) => issue === id).length, id).toBeGreaterThanOrEqual(50);
      expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(cardKinds));
    },
  );

  describe('what is asked for is what the map says', () => {
    const engine = createEngine(map);

    test('the best answer answers', () => {
      for (const { id, right, about } of of('best-answer'))
        expect(answersTo(idIn(about)), id).toContain(idIn(right.reference));
    });

    test('the evidence is cited', () => {
      for (const { id, right, about } of of('evidence'))
        expect(argumentIn(about).evidence.map(citedId), id).toContain(idIn(right.reference));
    });

    test('the party is the one that says it', () => {
      for (const { right, party = '' } of [...of('who-argues'), ...of('who-holds')])
        expect(right.reference).toBe(`party/${party}`);
    });

    test('the row of standings is that of the argument under each burden; one card an argument', () => {
      const asked = of('standing');
      expect(new Set(asked.map(({ about }) => about)).size).toBe(asked.length);
      for (const { id, right, about } of asked)
        expect(right.text, id).toBe(
          burdens.map(burden => engine.label(burden).of(idIn(about))).join(', '),
        );
    });

    test('what would change a standing changes it, and the other three do not', () => {
      for (const { id, ask, right, wrong, about } of of('change')) {
        const burden = burdens.find(name => ask.includes(`the burden ${name}:`)) ?? 'record';
        const isGranted = ask.includes('if it were granted');
        const standing = (evidence: string): string =>
          engine
            .label(burden, {
              granted: isGranted ? [evidence] : [],
              rejected: isGranted ? [] : [evidence],
            })
            .of(idIn(about));
        const now = engine.label(burden).of(idIn(about));
        expect(standing(idIn(right.reference)), id).not.toBe(now);
        for (const { reference } of wrong) expect(standing(idIn(reference)), id).toBe(now);
      }
    });

    test('who talks past another replies to it and contests nothing in it', () => {
      for (const { id, right } of of('talking-past')) {
        const [, from = '', to = ''] = id.split('/');
        const kinds = map.relations
          .filter(one => one.from === from && one.to === to)
          .map(({ kind }) => kind);
        expect(kinds, id).toHaveLength(1);
        expect(right.text.startsWith('They talk past'), id).toBe(kinds[0] === 'replies');
      }
    });

    test('the grade is the one given, of the content where there is one', () => {
      for (const { id, right, about } of of('grade')) {
        const evidence = map.evidenceById.get(idIn(about));
        expect(right.text.split(':')[0], id).toBe(evidence?.contentStatus ?? evidence?.status);
      }
    });

    test('the relation is the only one between the two', () => {
      for (const { id, right } of of('relation')) {
        const [, from = '', to = ''] = id.split('/');
        const kinds = map.relations
          .filter(one => one.from === from && one.to === to)
          .map(({ kind }) => kind);
        expect(kinds, id).toHaveLength(1);
        expect(right.text.split(':')[0]).toBe(`It ${kinds[0] ?? ''}`);
      }
    });
  });

  test(
    'no wrong answer is related to what is asked, and none comes from someone who answers ' + 'it',
    () => {
      for (const card of of('best-answer')) {
        const asked = argumentIn(card.about);
        const answering = map
          .relationsTo(asked.id, 'rebuts', 'undercuts')
          .map(({ from }) => argumentIn(`argument/${from}`));
        for (const { reference } of card.wrong) {
          const wrong = argumentIn(reference);
          expect(wrong.issue, card.id).toBe(card.issue);
          expect(
            related(wrong.id, asked.id, 'rebuts', 'undercuts', 'concedes'),
            `${card.id}: ${wrong.id}`,
          ).toBe(false);
          if (wrong.side === asked.side) continue;
          expect(
            related(wrong.id, asked.id) || related(asked.id, wrong.id),
            `${card.id}: ${wrong.id}`,
          ).toBe(false);
          expect(
            answering.some(
              one =>
                one.party === wrong.party || related(one.id, wrong.id) || related(wrong.id, one.id),
            ),
            `${card.id}: ${wrong.id}`,
          ).toBe(false);
          const cited = [asked, ...answering].flatMap(one => one.evidence.map(citedId));
          expect(
            wrong.evidence.some(citation => cited.includes(citedId(citation))),
            `${card.id}: ${wrong.id}`,
          ).toBe(false);
        }
      }
    },
  );

  test('no wrong evidence is cited by the argument or by what is joined to it', () => {
    for (const card of of('evidence')) {
      const asked = idIn(card.about);
      const near = [
        asked,
        ...map.relations.filter(({ from }) => from === asked).map(({ to }) => to),
        ...map.relations.filter(({ to }) => to === asked).map(({ from }) => from),
      ];
      const cited = new Set(near.flatMap(id => argumentIn(`argument/${id}`).evidence.map(citedId)));
      for (const { reference } of card.wrong)
        expect(cited.has(idIn(reference)), `${card.id}: ${reference ?? ''}`).toBe(false);
    }
  });

  test('the right evidence speaks of what is asked', () => {
    const words = (text: string): ReadonlySet<string> =>
      new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
    for (const card of of('evidence')) {
      const argument = argumentIn(card.about);
      const asked = words(`${argument.claim} ${argument.reasoning}`);
      const said = words(map.evidenceById.get(idIn(card.right.reference))?.statement ?? '');
      expect([...said].filter(word => asked.has(word)).length, card.id).toBeGreaterThanOrEqual(1);
    }
  });

  test('who says it: the party is not named, and neither its side nor its kind alone tells', () => {
    for (const card of [...of('who-argues'), ...of('who-holds')]) {
      const words = new Set(
        card.shown.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
      );
      expect(
        partyNames(card.party).filter(name => words.has(name)),
        card.id,
      ).toEqual([]);
      for (const { text } of card.wrong)
        expect(
          card.shown.some(shown => shown.text.includes(text)),
          `${card.id}: ${text}`,
        ).toBe(false);
      const lean = (reference?: string): string => {
        const stance = map.positionByPair.get(`${idIn(reference)}/${card.issue}`)?.stance ?? '';
        if (stance.includes('affirm')) return 'for';
        return /den/.test(stance) ? 'against' : 'neither';
      };
      const kind = (reference?: string): string | undefined =>
        map.partyById.get(idIn(reference))?.kind;
      expect(
        card.wrong.some(
          ({ reference }) =>
            lean(reference) === lean(card.right.reference) ||
            kind(reference) === kind(card.right.reference),
        ),
        card.id,
      ).toBe(true);
      expect(
        card.wrong.some(({ reference }) => lean(reference) !== lean(card.right.reference)),
        card.id,
      ).toBe(true);
      for (const { reference } of card.wrong.filter(() => card.kind === 'who-argues')) {
        const cited = argumentIn(card.about).evidence.map(citedId);
        const theirs = map.arguments.filter(
          one => one.party === idIn(reference) && one.issue === card.issue,
        );
        expect(
          theirs.some(one => one.evidence.some(citation => cited.includes(citedId(citation)))),
          `${card.id}: ${reference ?? ''}`,
        ).toBe(false);
      }
    }
  });

  test(
    'no form gives the answer away: its length, or a name or a figure that it alone shares ' +
      'with the question',
    () => {
      const everywhere = [
        ...map.arguments.flatMap(({ claim, reasoning }) => [claim, reasoning]),
        ...map.evidence.map(({ statement }) => statement),
        ...map.parties.map(({ about }) => about),
      ].join(' ');
      const names = (text: string): readonly string[] =>
        (text.match(/(?<=\p{L},? )\p{Lu}\p{L}{2,}/gu) ?? []).filter(
          name => !new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(everywhere),
        );
      for (const card of [...of('best-answer'), ...of('evidence')]) {
        expect(card.wrong).toHaveLength(3);
        const lengths = card.wrong.map(({ text }) => text.length / card.right.text.length);
        expect(Math.max(...lengths), card.id).toBeGreaterThanOrEqual(0.8);
        expect(Math.min(...lengths), card.id).toBeLessThanOrEqual(1.25);
        const asked = card.shown.map(({ text }) => text).join(' ');
        const figures = (text: string): readonly string[] =>
          (text.match(/\d[\d.,]*\d/g) ?? []).filter(figure => !/^20\d\d$/.test(figure));
        const others = card.wrong.flatMap(({ text }) => figures(text));
        expect(
          figures(asked).filter(
            figure => figures(card.right.text).includes(figure) && !others.includes(figure),
          ),
          card.id,
        ).toEqual([]);
        const has =
          (name: string) =>
          ({ text }: { readonly text: string }): boolean =>
            new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text);
        expect(
          names(asked).filter(name => has(name)(card.right) && !card.wrong.some(has(name))),
          card.id,
        ).toEqual([]);
      }
      for (const card of of('best-answer')) {
        const sides = card.wrong.map(
          ({ reference }) => argumentIn(reference).side === argumentIn(card.about).side,
        );
        expect(new Set(sides).size, card.id).toBe(2);
      }
    },
  );

  test(
    'a relation is asked only where the map says why it is of its kind, and not of a party ' +
      'that backs itself',
    () => {
      for (const card of of('relation')) {
        const [, from = '', to = ''] = card.id.split('/');
        const relation = map.relations.find(one => one.from === from && one.to === to);
        const apart = argumentIn(`argument/${from}`).party !== argumentIn(`argument/${to}`).party;
        expect(relation?.kind === 'supports' ? apart : relation?.note !== undefined, card.id).toBe(
          true,
        );
      }
    },
  );

  test(
    'a blow-up asks for a whole set: everything that answers an argument, or all that a ' +
      'party argues on an issue',
    () => {
      for (const card of of('blow-up')) {
        const set = card.set?.map(({ reference }) => idIn(reference)) ?? [];
        const wanted = card.id.startsWith('blow-up/answers/')
          ? answersTo(idIn(card.about))
          : map.arguments
              .filter(one => one.party === card.party && one.issue === card.issue)
              .map(({ id }) => id);
        expect(set.toSorted(), card.id).toEqual(wanted.toSorted());
      }
    },
  );

  test(
    'every card has its right option once among what is dealt, never always in one place, ' +
      'and explains itself',
    () => {
      const places = new Set<number>();
      for (const card of cards.filter(({ kind }) => kind !== 'blow-up')) {
        for (const seed of [0, 1, 2]) {
          const { options, right } = dealtOptions(card, seed);
          expect(options[right]).toBe(card.right);
          expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
          expect(options.length).toBeGreaterThanOrEqual(card.scale ? 2 : 4);
          if (!card.scale) places.add(right);
        }
      }
      for (const card of cards) expect(card.because.join(' ').length, card.id).toBeGreaterThan(10);
      expect(places).toEqual(new Set([0, 1, 2, 3]));
    },
  );

  test('no card shows an id', () => {
    for (const { id, ask, shown, right, wrong, set, because } of cards) {
      const texts = [
        ask,
        ...shown.flatMap(({ label, text, who = '' }) => [label, text, who]),
        ...[right, ...wrong, ...(set ?? [])].map(({ text }) => text),
        ...because,
      ];
      expect(texts.join('\n'), id).not.toMatch(
        /(?<![\p{L}\d])E\d{3}(?!\d)|(?:argument|evidence|source|position|party)\/[a-z]/u,
      );
    }
  });

  test('whoever asks how good evidence is finds the reason on the answer', () => {
    for (const { id, because } of [...of('grade'), ...of('evidence')]) {
      const told = because.join(' ');
      expect(told, id).toContain('is graded');
      expect(told, id).toContain('Sources: ');
      expect(told, id).toMatch(/Nothing is missing|For (?:more|corroborated|established)/);
    }
  });

  test('the answer to a question of grade tells what the evidence leaves open', () => {
    const open = of('grade').filter(
      ({ about }) => map.evidenceById.get(idIn(about))?.caveat !== undefined,
    );
    expect(open.length).toBeGreaterThan(20);
    for (const { id, because } of open) expect(because.join(' '), id).toContain('Caveat: ');
  });

  test('every question of grade has the same beside it, and none the grade in its own words', () => {
    const words =
      /\bgrade|disput|contest|alleg|corroborat|\bestablished|refut|\b(?:own|their|his|her|its) word\b/i;
    for (const { id, shown } of of('grade')) {
      expect(
        shown.map(({ label }) => label),
        id,
      ).toEqual(['Evidence', 'Sources', 'Caveat']);
      expect(shown[2]?.text, id).not.toMatch(words);
    }
  });

  test('a position shows neither "he" or "she" nor what was looked for and not found', () => {
    expect(of('who-holds').length).toBeGreaterThanOrEqual(20);
    for (const { id, shown } of of('who-holds'))
      expect(shown[0]?.text, id).not.toMatch(
        /\b(?:he|him|his|she|hers?)\b|\b(?:was|were) (?:not )?found|Read here as/i,
      );
  });

  test('what the map has too little for is refused with the reason', () => {
    expect(
      new Set(refused.filter(({ id }) => id.startsWith('best-answer/')).map(({ why }) => why)),
    ).toContain('nothing in the map answers it');
    const small = makeDeck(nightTrains());
    expect(small.cards.map(({ kind }) => kind)).not.toContain('best-answer');
    expect(small.refused).toContainEqual({
      id: 'best-answer/demand',
      why:
        'no three arguments on the issue certainly do not answer it and leave the right ' +
        'one unmarked',
    });
    expect(
      makeDeck(
        new StanceMap({
          ...nightTrains().file,
          arguments: [],
          positions: [],
          relations: [],
          evidence: [],
        }),
      ).cards,
    ).toEqual([]);
  });

  test('a wish for an issue, a party or a kind makes those cards alone, and the same ones', () => {
    const wished = makeDeck(map, createEngine(map), { issue: 'framing', party: 'bukele' }).cards;
    expect(wished.map(({ id }) => id).toSorted()).toEqual(
      cards
        .filter(({ issue, party }) => issue === 'framing' && party === 'bukele')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(
      new Set(makeDeck(map, createEngine(map), { kind: 'standing' }).cards.map(({ kind }) => kind)),
    ).toEqual(new Set(['standing']));
  });

  test('of a very large map a part is made into cards, soon', () => {
    const large = makeDeck(nightTrains(20_000));
    expect(large.cards.length).toBeGreaterThan(200);
    expect(large.cards.length).toBeLessThan(5000);
  });
});
