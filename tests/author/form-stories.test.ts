/** What forms write that is more than a text, and what they say of the rules of `check`. */
import { describe, expect, it } from 'vitest';
import { toAuthor } from '../../source/author/author-messages.js';
import { lintMap } from '../../source/standing/rules/check-map.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { soundText } from '../map/sample.js';
import { close, enter, FormProgram, keep, select, type } from './form-program.js';

const forms = new FormProgram(soundText());

function fill(field: string) {
  return toAuthor.send({ is: 'fill', field });
}

/** The choices that lie over a form. */
function offered(state: WalkState): readonly string[] {
  return forms.program.choices(state).map(({ label }) => label);
}

describe('words that are quoted', () => {
  const begun = forms.opened({ make: 'change', item: 'evidence/E001' });

  it('are asked after their speaker, and then whether what they say is so', () => {
    const state = forms.after(begun, fill('quote.speaker'), type('A guard'), enter);
    const quoted = forms.after(state, type('All is clean.'), enter);
    expect(offered(quoted)).toContain('alleged');
    // A party's word, as long as nobody chose anything else.
    const kept = forms.after(quoted, enter, keep);
    expect(forms.kept(kept).evidenceById.get('E001')).toMatchObject({
      quote: { speaker: 'A guard', words: 'All is clean.' },
      contentStatus: 'alleged',
    });
  });

  it('are told of a fault under the half that is missing', () => {
    const state = forms.after(begun, fill('quote.speaker'), type('A guard'), enter, close, keep);
    expect(forms.program.entered(state)?.key).toBe('quote.words');
    const said = forms.said(state);
    expect(said[said.indexOf('A guard') + 2]).toMatch(/^! /);
  });

  it('are left out once both are empty', () => {
    const opened = forms.opened({ make: 'change', item: 'evidence/E003' });
    const half = forms.press(forms.after(opened, select('quote.speaker')), 'ctrl+x');
    expect(forms.form(half).value['quote']).toEqual({ words: 'welcome to hell' });
    const none = forms.press(forms.after(half, select('quote.words')), 'ctrl+x');
    const map = forms.kept(forms.after(none, keep));
    expect(map.evidenceById.get('E003')).not.toHaveProperty('quote');
  });
});

describe('what stands in a field', () => {
  const item = 'argument/beatings';

  it.each([
    ['evidence', []],
    ['evidence/E003', []],
    ['tags', undefined],
    ['claim', ''],
  ])('is taken out at %s', (row, left) => {
    const state = forms.press(
      forms.after(forms.opened({ make: 'change', item }), select(row)),
      'ctrl+x',
    );
    expect(forms.form(state).value[row.split('/')[0] ?? '']).toEqual(left);
  });

  it('of several words has commas between them', () => {
    const state = forms.after(
      forms.opened({ make: 'change', item }),
      fill('tags'),
      type(' , guards,every day,'),
      enter,
    );
    expect(forms.said(state)).toContain('abuse, guards, every day');
    expect(forms.form(state).value['tags']).toEqual(['abuse', 'guards', 'every day']);
  });
});

describe('the group of a party', () => {
  const grouped = new FormProgram(
    soundText(file => {
      file.parties = file.parties.map((party, at) =>
        at === 0 ? { ...party, group: 'States' } : party,
      );
    }),
  );
  const item = 'party/detainees';
  const asked = grouped.after(grouped.opened({ make: 'change', item }), fill('group'));

  it('is one that the map has, or another', () => {
    expect(grouped.program.choices(asked).map(({ label }) => label)).toEqual([
      'States',
      'another ...',
    ]);
    expect(grouped.form(grouped.after(asked, enter)).value['group']).toBe('States');
    const other = grouped.after(asked, { do: 'move', by: 1 }, enter, type('People'), enter);
    expect(grouped.kept(grouped.after(other, keep)).partyById.get('detainees')?.group).toBe(
      'People',
    );
  });

  it('is written where the map has none', () => {
    const written = forms.after(
      forms.opened({ make: 'change', item }),
      fill('group'),
      type('People'),
      enter,
    );
    expect(forms.form(written).value['group']).toBe('People');
  });
});

describe("an editor's own observation", () => {
  const item = 'argument/beatings';

  it('has no party, and has one again where it is none', () => {
    const editors = forms.after(forms.opened({ make: 'change', item }), fill('editor'), enter);
    expect(forms.form(editors).value).toMatchObject({ editor: true });
    expect(forms.form(editors).value).not.toHaveProperty('party');
    const partys = forms.after(editors, fill('party'), type('bukele'), enter);
    expect(forms.form(partys).value).toMatchObject({ party: 'bukele' });
    expect(forms.form(partys).value).not.toHaveProperty('editor');
    const nobodys = forms.after(editors, fill('editor'), { do: 'move', by: 1 }, enter, keep);
    expect(forms.program.entered(nobodys)?.key).toBe('party');
  });
});

describe('positions', () => {
  const wanted = { stance: 'affirms', summary: 'They ask for a court.' };
  const say = [{ do: 'move', by: -5 } as const, enter, type(wanted.summary), enter, close, keep];

  it('of a new party were not looked for yet, on each issue', () => {
    const added = forms.after(
      forms.opened({ make: 'add', kind: 'party' }),
      type('A court'),
      enter,
      type('Court'),
      enter,
      type('court'),
      enter,
      keep,
    );
    const map = forms.kept(added);
    expect(map.positions.slice(-2)).toMatchObject([
      { party: 'a-court', issue: 'conditions', stance: 'unstated' },
      { party: 'a-court', issue: 'legality', stance: 'unstated' },
    ]);
    expect(lintMap(map, '')).toEqual([]);
  });

  it('on a new issue were not looked for yet, of each party', () => {
    const added = forms.after(
      forms.opened({ make: 'add', kind: 'issue' }),
      type('Costs'),
      enter,
      type('It is too dear.'),
      enter,
      keep,
    );
    const map = forms.kept(added);
    expect(map.positions.slice(-2)).toMatchObject([
      { party: 'bukele', issue: 'costs', stance: 'unstated' },
      { party: 'detainees', issue: 'costs', stance: 'unstated' },
    ]);
    expect(lintMap(map, '')).toEqual([]);
  });

  it('that are added take the place of one that was not looked for', () => {
    const begun = forms.after(
      forms.opened({ make: 'add', kind: 'position' }),
      type('former'),
      enter,
      type('legality'),
      enter,
    );
    const map = forms.kept(forms.after(begun, ...say));
    expect(map.positions).toHaveLength(4);
    expect(map.positionByPair.get('detainees/legality')).toMatchObject(wanted);
  });

  it('that were not looked for are asked as if they were new', () => {
    const fresh = new FormProgram(
      soundText(file => {
        file.positions = file.positions.map(one =>
          one.stance === 'unstated' ? { ...one, summary: 'No position was found yet.' } : one,
        );
      }),
    );
    const begun = fresh.opened({ make: 'change', item: 'position/detainees/legality' });
    const map = fresh.kept(fresh.after(begun, ...say));
    expect(map.positionByPair.get('detainees/legality')).toMatchObject(wanted);
  });
});

describe('a rule of check that a form would break', () => {
  const long = 'word '.repeat(40).trim();
  const warned = forms.after(
    forms.opened({ make: 'change', item: 'argument/beatings' }),
    fill('claim'),
    type(` ${long}`),
    enter,
    keep,
  );

  it('is told under its field before it is kept, and kept by one more key', () => {
    expect([forms.isKept(warned), forms.program.entered(warned)?.key]).toEqual([false, 'claim']);
    const said = forms.said(warned);
    expect(said.find(text => text.startsWith('! check would warn: '))).toMatch(/characters/);
    const kept = forms.after(warned, keep);
    expect(forms.kept(kept).argumentById.get('beatings')?.claim).toContain(long);
  });

  it('is looked for anew once the field is another', () => {
    const other = forms.after(warned, fill('claim'), type(' more'), enter);
    expect(forms.said(other).filter(text => text.startsWith('! '))).toEqual([]);
    expect(forms.isKept(forms.after(other, keep))).toBe(false);
  });

  it('is told of another item by its name', () => {
    const state = forms.after(
      forms.opened({ make: 'change', item: 'evidence/E013' }),
      select('statement'),
    );
    const emptied = forms.after(
      forms.press(state, 'ctrl+x'),
      fill('statement'),
      type('The men were held.'),
      enter,
      keep,
    );
    expect(forms.said(emptied).at(-3)).toMatch(
      /^! check would warn: of "The money for the prison came to 4.76 million": "4.76"/,
    );
  });

  it('is no warning where the rest is still to be written', () => {
    const evidence = forms.after(
      forms.opened({ make: 'add', kind: 'source' }),
      type('https://example.org/a'),
      enter,
      type('A report'),
      enter,
      type('A paper'),
      enter,
      type('2025'),
      enter,
      enter,
      keep,
    );
    expect(forms.isKept(evidence)).toBe(true);
  });
});

describe('words of the other side', () => {
  it('are cited as an admission, and of the own side for what they say', () => {
    const told = new FormProgram(
      soundText(file => {
        file.evidence = file.evidence.map(one =>
          one.id === 'E001' ? { ...one, by: ['bukele'] } : one,
        );
      }),
    );
    const cited = (item: string): unknown => {
      const picked = { is: 'picked', field: 'evidence', picked: 'evidence/E001' } as const;
      const state = told.after(told.opened({ make: 'change', item }), toAuthor.send(picked));
      return told.form(state).value['evidence'];
    };
    expect(cited('argument/beatings')).toContainEqual({ id: 'E001', as: 'admission' });
    expect(cited('argument/release-offer')).toContain('E001');
  });
});

describe('the map itself', () => {
  it('is changed from the overview of a map that is written', () => {
    const start = forms.after(forms.program.start(), select('map'), { do: 'open' });
    expect(currentStop(start).place).toBe('form');
    const state = forms.after(start, fill('horizon'), type('2026-03'), enter, keep);
    expect(forms.kept(state).file).toMatchObject({
      horizon: '2026-03',
      title: 'A prison in dispute',
    });
  });

  it('tells a fault under its field', () => {
    const start = forms.after(forms.program.start(), select('map'), { do: 'open' });
    const state = forms.after(start, fill('horizon'), type('last spring'), enter, keep);
    expect(forms.program.entered(state)?.key).toBe('horizon');
    expect(forms.said(state)).toContain(
      '! "last spring" must be a date such as 2025, 2025-03 or 2025-03-15',
    );
  });
});
