import { describe, expect, it } from 'vitest';

import { formatFault } from '../../source/map/fault.js';
import { loadMap } from '../../source/map/load.js';
import { faultsIn, loaded, sampleFile, sampleText } from './sample.js';

/** A text with one piece of it written differently; the piece has to be there. */
function written(text: string, piece: string, instead: string): string {
  if (!text.includes(piece)) throw new Error(`the sample has no ${piece}`);
  return text.replace(piece, instead);
}

function messagesIn(text: string): readonly string[] {
  return faultsIn(text).map(fault => fault.message);
}

/** Line and column of a piece of a text, both from 1, counted another way than the program does. */
function placeOf(text: string, piece: string): string {
  const lines = text.slice(0, text.indexOf(piece)).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe('a map that holds', () => {
  it('opens, with every item found by its id', () => {
    const map = loaded(sampleText());
    expect(map.argumentById.get('beatings')?.claim).toBe('Guards beat the men every day');
    expect(map.positionByPair.get('bukele/legality')?.stance).toBe('leans-affirm');
  });

  it('opens with a byte-order mark before it and with Windows line ends', () => {
    expect(loaded(`\uFEFF${sampleText().replaceAll('\n', '\r\n')}`).file).toEqual(sampleFile());
  });

  it('opens as a map of attacks alone, with every other list empty', () => {
    const text = sampleText(file => {
      for (const argument of file.arguments) argument.evidence = [];
      for (const position of file.positions) position.evidence = [];
      Object.assign(file, {
        evidence: [],
        sources: [],
        events: [],
        glossary: [],
        questions: [],
        relations: [{ from: 'beatings', to: 'beatings', kind: 'rebuts' }],
      });
    });
    expect(loaded(text).relations).toHaveLength(1);
  });
});

describe('ten different slips in one map', () => {
  let text = sampleText(file => {
    file.relations.push(
      { from: 'act-invoked', to: 'paid-for', kind: 'supports' },
      { from: 'paid-for', to: 'act-invoked', kind: 'supports' },
    );
    file.questions.push({ id: 'who-decides', text: 'Again?', issues: [] });
  });
  text = written(text, '"motion": "The removals', '"moton": "The removals');
  text = written(text, '"short": "Detainees"', '"short": "The former detainees"');
  text = written(text, '"stance": "denies"', '"stance": "denys"');
  text = written(text, '"side": "against",', '');
  text = written(text, '"E004"', '"E0004"');
  text = written(text, '"date": "2025-11"', '"date": "2025-13"');
  text = written(text, 'https://example.org/tour', 'javascript:alert(1)');
  const faults = faultsIn(text);

  it('are told in one pass, each in plain words', () => {
    expect(faults.map(fault => `${fault.path}: ${fault.message}`)).toEqual([
      'issues[1].moton: there is no key "moton" here; did you mean "motion"?',
      'parties[1].short: "The former detainees" is 20 columns wide; at most 14 fit',
      'positions[0].stance: "denys" is not one of affirms, leans-affirm, mixed, ' +
        'leans-deny, denies, unstated; did you mean denies?',
      'arguments[0].side: "side" is missing',
      'arguments[2].evidence[0]: no evidence has the id E0004; did you mean E004?',
      'relations[3]: support runs in a circle: paid-for → act-invoked → paid-for',
      'relations[4]: says the same as relations[1]: relation/paid-for/act-invoked/supports',
      'evidence[2].date: "2025-13" must be a date such as 2025, 2025-03 or 2025-03-15',
      'sources[0].url: "javascript:alert(1)" must be an http or https address without spaces',
      'questions[1].id: the id "who-decides" is already taken by questions[0]',
    ]);
  });

  it('each stand at the line and column of what is wrong', () => {
    const pieces = [
      '"moton"',
      '"The former detainees"',
      '"denys"',
      '{\n      "id": "release-offer"',
      '"E0004"',
      '{\n      "from": "act-invoked"',
      undefined,
      '"2025-13"',
      '"javascript',
      undefined,
    ];
    const placed = pieces.flatMap((piece, index) =>
      piece === undefined ? [] : [[piece, faults[index]?.place, placeOf(text, piece)]],
    );
    expect(placed.map(([piece, place]) => [piece, place])).toEqual(
      placed.map(([piece, , place]) => [piece, place]),
    );
    const last = text.lastIndexOf('"who-decides"');
    expect(faults[9]?.place).toBe(`${text.slice(0, last).split('\n').length}:13`);
  });

  it('read like a compiler says them', () => {
    const result = loadMap(text, 'my/map.json');
    const lines = result.ok ? [] : result.faults.map(fault => formatFault(fault));
    expect(lines[2]).toMatch(
      /^my\/map\.json:\d+:17: positions\[0\]\.stance: "denys" is not one of/,
    );
  });
});

describe('a link that leads nowhere is told, wherever it stands:', () => {
  const places: readonly (readonly [
    string,
    (file: ReturnType<typeof sampleFile>) => void,
    string,
  ])[] = [
    [
      'issues[1].parent',
      file => Object.assign(file.issues[1] ?? {}, { parent: 'conditon' }),
      'no issue has the id conditon; did you mean conditions?',
    ],
    [
      'positions[0].party',
      file => Object.assign(file.positions[0] ?? {}, { party: 'bukel' }),
      'no party has the id bukel; did you mean bukele?',
    ],
    [
      'positions[0].issue',
      file => Object.assign(file.positions[0] ?? {}, { issue: 'nothing-like-it' }),
      'no issue has the id nothing-like-it',
    ],
    [
      'positions[0].evidence[0]',
      file => Object.assign(file.positions[0] ?? {}, { evidence: ['E01'] }),
      'no evidence has the id E01; did you mean E001?',
    ],
    [
      'positions[1].evidence[0].id',
      file => Object.assign(file.positions[1] ?? {}, { evidence: [{ id: 'E03', as: 'said' }] }),
      'no evidence has the id E03; did you mean E003?',
    ],
    [
      'arguments[0].issue',
      file => Object.assign(file.arguments[0] ?? {}, { issue: 'legalty' }),
      'no issue has the id legalty; did you mean legality?',
    ],
    [
      'arguments[0].party',
      file => Object.assign(file.arguments[0] ?? {}, { party: 'detainee' }),
      'no party has the id detainee; did you mean detainees?',
    ],
    [
      'arguments[1].evidence[0]',
      file => Object.assign(file.arguments[1] ?? {}, { evidence: ['E013x'] }),
      'no evidence has the id E013x; did you mean E013?',
    ],
    [
      'relations[0].from',
      file => Object.assign(file.relations[0] ?? {}, { from: 'beating' }),
      'no argument has the id beating; did you mean beatings?',
    ],
    [
      'relations[0].to',
      file => Object.assign(file.relations[0] ?? {}, { to: 'release-ofer' }),
      'no argument has the id release-ofer; did you mean release-offer?',
    ],
    [
      'evidence[0].issues[0]',
      file => Object.assign(file.evidence[0] ?? {}, { issues: ['conditionss'] }),
      'no issue has the id conditionss; did you mean conditions?',
    ],
    [
      'evidence[0].sources[0]',
      file => Object.assign(file.evidence[0] ?? {}, { sources: ['tours'] }),
      'no source has the id tours; did you mean tour?',
    ],
    [
      'evidence[0].by[1]',
      file => Object.assign(file.evidence[0] ?? {}, { by: ['bukele', 'detaines'] }),
      'no party has the id detaines; did you mean detainees?',
    ],
    [
      'events[0].evidence[0]',
      file => Object.assign(file.events[0] ?? {}, { evidence: ['E04'] }),
      'no evidence has the id E04; did you mean E004?',
    ],
    [
      'questions[0].issues[0]',
      file => Object.assign(file.questions[0] ?? {}, { issues: ['legal'] }),
      'no issue has the id legal',
    ],
  ];
  it.each(places)('%s', (path, change, message) => {
    expect(faultsIn(sampleText(change)).map(fault => [fault.path, fault.message])).toEqual([
      [path, message],
    ]);
  });

  it('even where another item has the wrong shape', () => {
    const text = sampleText(file => {
      Object.assign(file.parties[0] ?? {}, { name: 7 });
      Object.assign(file.arguments[0] ?? {}, { claim: undefined, evidence: ['E0'] });
    });
    expect(faultsIn(text).map(fault => fault.path)).toEqual([
      'parties[0].name',
      'arguments[0].claim',
      'arguments[0].evidence[0]',
    ]);
  });
});

describe('items that contradict each other', () => {
  it('an argument that supports itself', () => {
    expect(
      messagesIn(
        sampleText(file =>
          file.relations.push({ from: 'beatings', to: 'beatings', kind: 'supports' }),
        ),
      ),
    ).toEqual(['"beatings" supports itself']);
  });

  it('a circle of support twenty thousand arguments long is named in short', () => {
    const text = sampleText(file => {
      const [first] = file.arguments;
      for (let index = 0; index < 20_000 && first; index++) {
        file.arguments.push({ ...first, id: `a${index}` });
        file.relations.push({
          from: `a${index}`,
          to: `a${(index + 1) % 20_000}`,
          kind: 'supports',
        });
      }
    });
    expect(messagesIn(text)).toEqual([
      'support runs in a circle: a0 → a1 → a2 → a3 → a4 → 19993 more → a19998 → a19999 → a0',
    ]);
  });

  it("an issue that is its own parent, and two that are each other's", () => {
    const self = sampleText(file => Object.assign(file.issues[0] ?? {}, { parent: 'conditions' }));
    const each = sampleText(file => Object.assign(file.issues[0] ?? {}, { parent: 'legality' }));
    expect(messagesIn(self)).toEqual(['"conditions" is its own parent']);
    expect(messagesIn(each)).toEqual([
      'the parents of issues run in a circle: conditions → legality → conditions',
    ]);
  });

  it('the same position twice', () => {
    const text = sampleText(file => file.positions.push(...file.positions.slice(0, 1)));
    expect(messagesIn(text)).toEqual(['says the same as positions[0]: position/bukele/conditions']);
  });

  it('an argument of nobody, and one of two', () => {
    const text = sampleText(file => {
      Object.assign(file.arguments[0] ?? {}, { party: undefined });
      Object.assign(file.arguments[3] ?? {}, { party: 'bukele' });
    });
    expect(messagesIn(text)).toEqual([
      'an argument needs a "party", or "editor": true',
      "an argument has a party or is the editor's, not both",
    ]);
  });

  it('a short name is measured in columns, not in letters', () => {
    expect(
      messagesIn(
        sampleText(file => Object.assign(file.parties[0] ?? {}, { short: '人民代表大会会' })),
      ),
    ).toEqual([]);
    expect(
      messagesIn(
        sampleText(file => Object.assign(file.parties[0] ?? {}, { short: '人民代表大会会议' })),
      ),
    ).toEqual(['"人民代表大会会议" is 16 columns wide; at most 14 fit']);
  });
});

describe('what the format holds beside the least', () => {
  const fuller = (): string =>
    sampleText(file => {
      Object.assign(file.issues[0] ?? {}, { short: 'Conditions' });
      Object.assign(file.parties[0] ?? {}, { group: 'Governments' });
      Object.assign(file.arguments[0] ?? {}, {
        kind: 'offer',
        title: 'Release was offered in exchange',
        evidence: [{ id: 'E002', as: 'admission' }],
      });
      Object.assign(file.evidence[3] ?? {}, { title: 'A word on the planes', by: ['bukele'] });
      file.relations.push(
        { from: 'act-invoked', to: 'beatings', kind: 'replies', note: 'It is on the flights.' },
        { from: 'beatings', to: 'beatings', kind: 'undercuts' },
      );
      file.exceptions = [
        { rule: 'long-claim', item: 'argument/beatings', reason: 'It is a quotation.' },
      ];
    });

  it('opens: kinds, titles, voices, groups, replies, exceptions, an argument against itself', () => {
    expect(faultsIn(fuller())).toEqual([]);
    expect(loaded(fuller()).exceptions.map(({ item }) => item)).toEqual(['argument/beatings']);
  });

  it.each([
    [
      "an issue's short name is measured as a party's is",
      '"short": "Conditions"',
      '"short": "Conditions there"',
      '"Conditions there" is 16 columns wide; at most 14 fit',
    ],
    [
      'a kind that there is not',
      '"kind": "offer"',
      '"kind": "facts"',
      '"facts" is not one of fact, law, value, offer; did you mean fact?',
    ],
    [
      'an exception without its reason',
      ',\n      "reason": "It is a quotation."',
      '',
      '"reason" is missing',
    ],
  ])('%s', (_story, from, to, message) => {
    expect(messagesIn(written(fuller(), from.replace('\\n', '\n'), to))).toEqual([message]);
  });
});

describe('a file that is no map', () => {
  it.each([
    ['', '1:1', 'the file is empty'],
    ['\uFEFF \n', '1:1', 'the file is empty'],
    ['[]', '1:1', 'a stance map is a JSON object, not a list'],
    ['null', '1:1', 'a stance map is a JSON object, not null'],
    ['{"a": 1,\n}', '1:8', 'a comma must not stand before "}"'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3', 'expected "," or "}", found text in quotes'],
    ['{\r\n  "a": tru\r\n}', '2:8', 'expected a value, found "tru"'],
    ['// mine\n{}', '1:1', 'JSON has no comments'],
    ["{'a': 1}", '1:2', 'expected a key in double quotes or "}": JSON quotes with ", not with \''],
    ['{"a": "b', '1:7', 'this text in quotes is not closed on its line'],
    ['{"a": "b\tc"}', '1:9', 'a control character must be written as an escape such as \\t'],
    ['{"a": "\\x"}', '1:8', '"\\x" is not an escape that JSON knows'],
    ['[1, 2', '1:6', 'the text ends where "," or "]" should follow'],
    ['{} {}', '1:4', 'expected the end of the file, found "{"'],
  ])('%j is told at %s: %s', (text, place, message) => {
    expect(faultsIn(text).map(fault => [fault.place, fault.message])).toEqual([[place, message]]);
  });

  it('a map of a later format says that it is newer', () => {
    const [fault] = faultsIn(written(sampleText(), 'stancemap/1', 'stancemap/2'));
    expect([fault?.rule, fault?.path]).toEqual(['future-format', 'format']);
    expect(fault?.message).toContain('newer than stancemap/1');
    expect(faultsIn(written(sampleText(), 'stancemap/1', 'argdown'))[0]?.rule).toBe(
      'unknown-format',
    );
  });

  it('depth beyond reason is told, not a crash', () => {
    expect(faultsIn('['.repeat(200_000)).map(fault => fault.rule)).toEqual(['syntax']);
    const deep = written(
      sampleText(),
      '"A prison in dispute"',
      '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
    );
    expect(messagesIn(deep)).toEqual(['must be text, not an object']);
    const inside = written(sampleText(), '"E001"', '['.repeat(50_000) + ']'.repeat(50_000));
    expect(messagesIn(inside)).toEqual(['must be text or an object, not a list']);
  });

  it('"__proto__" is a key like any other that is not known, and changes nothing', () => {
    const text = written(
      sampleText(),
      '"summary": "Who',
      '"__proto__": { "polluted": true }, "summary": "Who',
    );
    expect(messagesIn(text)).toEqual(['there is no key "__proto__" here']);
    expect(messagesIn(written(sampleText(), '"speaker"', '"__proto__": {}, "speaker"'))).toEqual([
      'there is no key "__proto__" here',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(
      messagesIn(written(sampleText(), '"party": "bukele"', '"party": "constructor"')),
    ).toEqual(['no party has the id constructor']);
  });

  it('a thousand faults are a hundred and a count', () => {
    const text = sampleText(file => {
      for (let index = 0; index < 1000; index++)
        file.relations.push({ from: `nobody-${index}`, to: 'beatings', kind: 'rebuts' });
    });
    const faults = faultsIn(text);
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)?.message).toBe('900 more problems are not listed');
  });

  it('a mistyped citation is told by the form it was meant in', () => {
    expect(messagesIn(written(sampleText(), '"as": "said"', '"as": "sad"'))).toEqual([
      '"sad" is not one of said, admission; did you mean said?',
    ]);
    expect(messagesIn(written(sampleText(), '"as": "said"', '"ass": "said"'))).toEqual([
      'there is no key "ass" here; did you mean "as"?',
    ]);
    expect(messagesIn(written(sampleText(), '"E001"', '7'))).toEqual([
      'must be text or an object, not the number 7',
    ]);
  });
});
