/**
 * What `check --format sarif` writes is SARIF 2.1.0, whatever was at fault and whatever it is
 * called.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReport, fileAddress } from '../../source/commands/check-report.js';
import { fixture, folderOfFiles, kinds } from '../fixtures/files.js';
import { answer } from './answer.js';

/** RFC 3986: what a reference may be made of, and that a first segment with a colon is a scheme. */
const reference =
  /^(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*$/;
const ajv = new Ajv({
  strict: false,
  // One of its patterns is none for Unicode.
  unicodeRegExp: false,
  formats: {
    'uri-reference': reference,
    uri: text => reference.test(text) && /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text),
    'date-time': text => !Number.isNaN(Date.parse(text)),
  },
});
// Draft 4 calls its own address "id"; nothing refers to it.
const {
  $schema: _draft,
  id: _address,
  ...schema
} = JSON.parse(readFileSync(fixture('sarif/sarif-2.1.0-rtm.5.json'), 'utf8'));
const isSarif = ajv.compile(schema);

/** What is wrong with a text as SARIF; nothing where it is right. */
function wrongIn(text: string): unknown {
  return isSarif(JSON.parse(text)) ? undefined : isSarif.errors;
}

const { folder, at, put, file } = folderOfFiles();
const named = (name: string): string => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), '{ "format": "stancemap/1", "id": 3 }');
  return relative('.', at(name));
};

describe('is SARIF', () => {
  test.each<[string, () => readonly string[], string?]>([
    ['of nothing wrong', () => [file('map')]],
    [
      'of every kind with faults',
      () =>
        kinds.map(kind =>
          put(`bad-${kind}.json`, readFileSync(file(kind), 'utf8').replace('"format"', '"formt"')),
        ),
    ],
    ['of files that can not be read', () => [join(folder, 'none.json'), folder]],
    ['of another encoding', () => [fixture('latin-1.json'), fixture('utf-16.json')]],
    ['of standard input', () => ['-'], '{ "format": "stancemap/1" }'],
    ['of the bundled map', () => ['data/cecot.json']],
    [
      'of awkward names',
      () =>
        ['a dir/100%.json', 'über: map.json', 'a#b?c.json', '"quoted"\\.json', 'a:b.json'].map(
          named,
        ),
    ],
    ['of an absolute path', () => [at('a dir/100%.json'), at('über: map.json')]],
  ])('%s', async (_what, files, stdin = '') => {
    const { stdout } = await answer(['check', '--format', 'sarif', ...files()], { stdin });
    expect(wrongIn(stdout)).toBeUndefined();
  });

  test('and the check of it can fail', () => {
    const text = checkReport([], 'sarif', []);
    expect(wrongIn(text)).toBeUndefined();
    expect(wrongIn(text.replace('2.1.0"', '2.1"'))).toBeDefined();
    expect(wrongIn(text.replace('"results"', '"result"'))).toBeDefined();
  });

  test('whatever a file is called and whatever was wrong there', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(9999), (name, path, message, line) => {
        const fault = {
          file: name === '' ? 'x' : name,
          line: line + 1,
          column: 1,
          path,
          severity: 'error' as const,
          rule: 'wrong-type',
          message: message === '' ? 'x' : message,
        };
        expect(wrongIn(checkReport([fault], 'sarif', [fault.file]))).toBeUndefined();
        expect(fileAddress(fault.file)).toMatch(reference);
        expect(decodeURIComponent(fileAddress('a dir/ü:%.json'))).toBe('a dir/ü:%.json');
      }),
    );
  });
});
