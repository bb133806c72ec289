/** The bundled map, held to what its readers rely on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadMap } from '../../source/map/load.js';
import { lintMap } from '../../source/standing/rules/check-map.js';
import { createSearch } from '../../source/map/search.js';
import { burdens } from '../../source/standing/burden.js';
import { createEngine } from '../../source/standing/standing.js';
import { pieces } from '../../source/text/layout.js';

const file = new URL('../../data/cecot.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const loaded = loadMap(text, 'data/cecot.json');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults, null, 2));
const { map } = loaded;

describe('the bundled map', () => {
  test('breaks no rule, and asks for few exceptions, each with its reason', () => {
    expect(lintMap(map, 'data/cecot.json', text)).toEqual([]);
    expect(map.exceptions.length).toBeLessThanOrEqual(10);
    expect(map.exceptions.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  test('is as large as the dispute that it covers', () => {
    expect(map.arguments.length).toBeGreaterThanOrEqual(150);
    expect(map.relations.length).toBeGreaterThanOrEqual(180);
    const items = map.evidence.map(({ id }) => id);
    expect(items.length).toBeGreaterThanOrEqual(111);
    expect(items.filter(id => !/^E\d{3}$/.test(id))).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
    expect(map.issues.map(({ id, parent }) => [id, parent])).toEqual([
      ['conditions', undefined],
      ['legality', undefined],
      ['framing', undefined],
      ['press-freedom', 'framing'],
    ]);
    expect(map.parties.filter(({ kind }) => kind !== 'court').length).toBeGreaterThanOrEqual(14);
    expect(map.positions).toHaveLength(map.parties.length * 4);
  });

  test('gives every argument a claim and reasoning that stand alone, and evidence or an editor', () => {
    for (const { id, claim, reasoning, evidence, editor } of map.arguments) {
      expect(claim.length, id).toBeLessThanOrEqual(160);
      expect(claim, id).not.toMatch(/^(This|That|It|These|Those|He|She|They)\b/);
      expect(reasoning.length, id).toBeGreaterThan(20);
      expect(evidence.length > 0 || editor, id).toBe(true);
    }
  });

  test('grades twice whatever carries a quotation', () => {
    expect(
      map.evidence
        .filter(({ quote, contentStatus }) => quote && !contentStatus)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('leaves something standing on both sides of every issue under the two lower burdens', () => {
    const engine = createEngine(map);
    for (const burden of burdens.slice(0, 2)) {
      const labels = engine.label(burden);
      for (const issue of map.issues) {
        for (const side of ['for', 'against'] as const) {
          const standing = map.arguments.filter(
            argument =>
              argument.issue === issue.id &&
              argument.side === side &&
              labels.of(argument.id) === 'stands',
          );
          expect(standing.length, `${issue.id} ${side} at ${burden}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test('says its evidence horizon', () => {
    expect(map.file.method).toContain('18 March 2026');
  });

  test('has no character that two-byte strings or odd terminals would need', () => {
    expect(Array.from(text).filter(character => (character.codePointAt(0) ?? 0) > 0xff)).toEqual(
      [],
    );
  });

  test('is read whole: pieces lose no word', () => {
    for (const { statement } of map.evidence)
      expect(pieces(statement, 120).join(' ').replaceAll(/\s+/g, ' ')).toBe(
        statement.replaceAll(/\s+/g, ' ').trim(),
      );
  });
});

describe('a reader searches the bundled map', () => {
  const search = createSearch(map);
  test.each([
    ['alien enemies', /^term\/alien-enemies-act/],
    ['oopsie', /^(evidence\/E018|event\/.*flights.*)$/],
    ['4.76', /^(evidence\/(E013|E057)|event\/.*grant.*)$/],
    ['Rebel Alliance', /^evidence\/E002$/],
    ['torure', /./],
    ['detencion', /./],
  ])('%s: the first hit is the right item', (query, wanted) => {
    expect(search.find(query)[0]?.reference).toMatch(wanted);
  });

  test('a typo finds torture, a missing accent finds detention in Spanish', () => {
    const words = (query: string): string => {
      const [hit] = search.find(query);
      return `${hit?.title ?? ''} ${hit?.excerpt ?? ''}`;
    };
    expect(words('torure')).toMatch(/tortur/i);
    expect(words('detencion')).toMatch(/deten/i);
  });

  // The fifteen facts of the article that prompted the map, each with the item that carries it.
  test.each([
    ['Clinton brutal', 'E001'],
    ['Surviving CECOT', 'E002'],
    ['Juan Andry Wilmer', 'E001'],
    ['Bukele convinced torture cooperate', 'E003'],
    ['entire prison population any country', 'E004'],
    ['everyone condition', 'E005'],
    ['journalists NGOs interview', 'E006'],
    ['systemic reality', 'E007'],
    ['millions Salvadorans gangs', 'E008'],
    ['60 Minutes postponed', 'E009'],
    ['more than 200 Venezuelans', 'E010'],
    ['1798', 'E010'],
    ['federal court order forbade', 'E011'],
    ['accused Tren de Aragua', 'E012'],
    ['$4.76 million', 'E013'],
  ])('%s finds %s', (query, id) => {
    expect(search.find(query, 40).map(({ reference }) => reference)).toContain(`evidence/${id}`);
  });
});
