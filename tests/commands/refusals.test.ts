/** Every command line that is refused: what is said, and exit code 2. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usages } from '../../source/usage/usages.js';
import { nightTrainsFile } from '../night-trains.js';
import { answer } from './answer.js';

const folder = mkdtempSync(join(tmpdir(), 'stancemap-refusals-'));
const trains = join(folder, 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));
const flow = join(folder, 'flow.json');
writeFileSync(flow, JSON.stringify({ format: 'stancemap-flow/1', debate: 'policy', entries: [] }));

const formats =
  'british-parliamentary, world-schools, public-forum, lincoln-douglas, policy, ' +
  'karl-popper, mace, british-parliamentary-5, british-parliamentary-6, asian-' +
  'parliamentary, australs, parliamentary-npda, middle-school-public-debate, big-' +
  'questions, spar, congress';
const kinds = 'issue, party, position, argument, relation, evidence, source, event, term, question';

const refused: readonly (readonly [line: string, said: string])[] = [
  ['trains', '"trains" is no command. A map is named with its ending, or with a slash: ./trains'],
  [
    'serach x',
    '"serach" is no command. Did you mean "search"? ' +
      'A map is named with its ending, or with a slash: ./serach',
  ],
  ['a.json b.json', 'One map opens at a time.'],
  ['--brden record', 'There is no flag "--brden" here. Did you mean "--burden"?'],
  ['-x', 'There is no flag "-x" here.'],
  ['--plain=yes', '--plain takes no value.'],
  ['--burden', needsValue('--burden')],
  ['--at --plain', needsValue('--at')],
  [
    '--burden proof',
    '"proof" is no burden. The burdens are, lowest first: word, report, corroboration, record.',
  ],
  [
    '--profile ../x',
    `"../x" can't name a profile: letters, digits, ".", "_" and "-" can, 64 at most, ` +
      'a letter or digit first and no "." last.',
  ],
  ['show', 'Show takes one reference, such as argument/release-offer.'],
  ['show a b', 'Show takes one reference, such as argument/release-offer.'],
  ['show a --jsno', 'There is no flag "--jsno" here. Did you mean "--json"?'],
  ['search', 'Search takes at least one word.'],
  ['search x --limit 0', '--limit takes a whole number from 1, not "0".'],
  ['search x --limit 1.5', '--limit takes a whole number from 1, not "1.5".'],
  ['search x --limit=', '--limit takes a whole number from 1, not "".'],
  ['search x --limit -1', needsValue('--limit')],
  [
    'search x --kind argumnt',
    `"argumnt" is no kind of item. The kinds are: ${kinds}. Did you mean "argument"?`,
  ],
  ['standing x', flagsOnly('Standing', 'x')],
  [`standing --map ${trains} --grant E1 --reject E1,E2`, "E1 can't be both granted and rejected."],
  ['check', 'Check takes at least one file.'],
  ['check x --format xml', '"xml" is no format. The formats are: text, json, github, sarif.'],
  ['drill x y', flagsOnly('Drill', 'x y')],
  [
    'drill --kind riddle',
    '"riddle" is no kind of card. The kinds are: best-answer, who-argues, who-holds, evidence, ' +
      'grade, standing, relation, blow-up, change, talking-past.',
  ],
  ['report x', flagsOnly('Report', 'x')],
  ['report --json --anki', 'Report is written as --json or as --anki, not both.'],
  ['report --side for', 'A side is one of a session plan: name it with --plan FILE.'],
  [
    'report --plan framing-ld --anki',
    'The tasks of a plan are written as text or as --json; --anki writes the cards of a map.',
  ],
  [
    'report --plan framing-ld --side affirmativ',
    'The plan has no side "affirmativ". It has: affirmative, negative. ' +
      'Did you mean "affirmative"?',
  ],
  ['import', 'Import takes one file.'],
  ['import x.apx', 'Import needs --out FILE, the file to write to.'],
  [
    'import x.txt --out y.json',
    'x.txt does not end in .apx, .tgf, .af or .docx. Name its format with --from apx|tgf|af|docx.',
  ],
  [
    'import x --from tfg --out y',
    '--from takes apx, tgf, af or docx, not "tfg". Did you mean "tgf"?',
  ],
  ['export x', 'Export takes flags only. A map is named with --map FILE.'],
  ['export', 'Export needs --to apx, tgf or af.'],
  ['export --to dot', '--to takes apx, tgf or af, not "dot".'],
  [
    'play',
    'Play takes one walkthrough: a file, or the name of a bundled one such as three-minute-tour.',
  ],
  ['play x --cast-version 4', '--cast-version takes 2 or 3, not "4".'],
  ['play x --speed fast', '--speed takes a number from 0.1 to 10, not "fast".'],
  ['play x --speed 0.09', '--speed takes a number from 0.1 to 10, not "0.09".'],
  ['play x --speed 10.1', '--speed takes a number from 0.1 to 10, not "10.1".'],
  ['record', 'Record takes the file to write, and a map if it is not the bundled one.'],
  ['record a b c', 'Record takes the file to write, and a map if it is not the bundled one.'],
  ['record -', 'Record reads the keyboard and writes a file: neither can be "-".'],
  ['record a -', 'Record reads the keyboard and writes a file: neither can be "-".'],
  ['record a --pauses evn', '--pauses takes kept or even, not "evn". Did you mean "even"?'],
  ['brief', 'Brief takes one session plan.'],
  ['brief framing-ld', 'Brief needs --to md, html or docx.'],
  ['brief framing-ld --out x.txt', 'Brief needs --to md, html or docx.'],
  ['brief framing-ld --to htm', '--to takes md, html or docx, not "htm". Did you mean "html"?'],
  [
    'brief framing-ld --to md --side juge',
    'The plan has no side "juge". It has: affirmative, negative, judge, all. ' +
      'Did you mean "judge"?',
  ],
  ['plan', 'Plan takes one file, such as plan.json. One that is not there yet is begun.'],
  [
    'plan framing-ld --side for',
    'A learner opens a plan with --profile NAME; --side and --data-dir go with it.',
  ],
  [
    'plan framing-ld --profile ann --side nobody',
    'The plan has no side "nobody". It has: affirmative, negative.',
  ],
  ['flow', 'Flow takes one file, such as round.json. One that is not there yet is begun.'],
  [
    'flow new.json',
    'new.json: there is no such file. To begin a flow say how it is debated: --plan PLAN, ' +
      `or --debate with one of ${formats}.`,
  ],
  [
    'flow new.json --debate polcy',
    `"polcy" is no debate format. There are: ${formats}. Did you mean "policy"?`,
  ],
  [`flow ${flow} --debate policy`, `${flow} has its debate format already: Policy.`],
  [`flow ${flow} --to docx`, '--to takes md or html, not "docx".'],
  [`flow ${flow} --out x.docx`, 'Flow needs --to md or html.'],
  ['time', timeTakes()],
  ['time framing-ld --debate policy', timeTakes()],
  ['time a b', timeTakes()],
  ['schema', 'Schema takes the name of a format: map, walkthrough, plan, flow or profile.'],
  [
    'schema maps',
    'Schema takes the name of a format: map, walkthrough, plan, flow or profile, not "maps".',
  ],
  ['completion', 'Completion takes a shell: bash, zsh or fish.'],
  ['completion tcsh', 'Completion takes a shell: bash, zsh or fish, not "tcsh".'],
];

function needsValue(flag: string): string {
  return `${flag} needs a value after it; one that begins with a dash is written ${flag}=VALUE.`;
}

function flagsOnly(command: string, given: string): string {
  return `${command} takes flags only; "${given}" is not one. A map is named with --map FILE.`;
}

function timeTakes(): string {
  return 'Time takes a session plan, or --debate with a format such as british-parliamentary.';
}

describe('without a terminal', () => {
  test.each(refused)('stancemap %s', async (line, said) => {
    expect(await answer(line.split(' '))).toEqual({
      code: 2,
      stdout: '',
      stderr: `${said}\nTry: stancemap --help\n`,
    });
  });

  test.each(usages.map(({ name }) => name))('a flag that %s does not know', async name => {
    const { code, stderr } = await answer([...(name === '' ? [] : [name]), '--nowhere']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no flag "--nowhere" here.');
  });
});

describe('on a terminal', () => {
  test.each([
    [
      'brief framing-ld --to html',
      'This would fill the terminal with what a browser reads. ' +
        'Name a file: --out framing-ld.html',
    ],
    [
      'brief my.json --to docx',
      'This would fill the terminal with what a word processor reads. Name a file: --out my.docx',
    ],
    ['flow -', 'A flow from standard input can only be printed: name a file to work on it.'],
    ['plan -', 'A plan from standard input can only be printed: name a file to work on it.'],
  ])('stancemap %s', async (line, said) => {
    expect(await answer(line.split(' '), { isTerminal: true })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${said}\nTry: stancemap --help\n`,
    });
  });
});

describe('what is within its limits is taken', () => {
  test.each([
    ['search trains --limit 1', 0],
    ['search trains --limit=01', 0],
    [`play framing --text --speed 0.1`, 0],
    [`play framing --text --speed 10`, 0],
    [`--map=x`, 2],
  ])('stancemap %s', async (line, code) => {
    expect((await answer(line.split(' '))).code).toBe(code);
  });
});
