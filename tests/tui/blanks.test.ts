/** Lines with fewer changes of style show the same: letter by letter, in every theme. */
import { expect, test } from 'vitest';
import { linesOf } from '../../source/outline/blocks.js';
import type { Line } from '../../source/outline/spans.js';
import { themeNames } from '../../source/outline/theme-names.js';
import { withQuietBlanks } from '../../source/tui/blanks.js';
import { styleOf, themeFor, type Theme } from '../../source/tui/theme.js';
import { Program } from '../../source/walk/program.js';
import { bundledMap } from '../bundled-map.js';

const program = new Program(bundledMap());
const places = ['overview', 'issue/legality', 'argument/all-vetted', 'evidence/E001', 'timeline'];

/** The lines of some pages, with the cursor on every row in turn. */
function linesIn(theme: Theme): readonly Line[] {
  return places.flatMap(place => {
    const { head = [], blocks } = program.page(program.start({ place })).outline;
    return [...head, ...blocks].flatMap((block, at) =>
      linesOf(block, {
        width: 100,
        column: 1,
        selected: at % 2 === 0,
        beside: false,
        signs: theme.signs,
      }),
    );
  });
}

/** What is seen of each character; of a blank, whether anything is drawn on it. */
const seen = (line: Line, theme: Theme): readonly string[] =>
  line.flatMap(({ text, role }) => {
    const style = styleOf(theme, role);
    return Array.from(text, character =>
      character === ' '
        ? `${style.inverse === true} ${style.underline === true}`
        : `${character} ${JSON.stringify(style)}`,
    );
  });

const changes = (line: Line, theme: Theme): number =>
  line.filter(
    ({ role }, at) => styleOf(theme, role) !== styleOf(theme, line[at - 1]?.role ?? 'plain'),
  ).length;

test.each(themeNames)('in the theme %s', name => {
  const theme = themeFor({ ascii: false, colour: true, theme: name });
  const lines = linesIn(theme);
  expect(lines.length).toBeGreaterThan(200);
  const quiet = lines.map(line => withQuietBlanks(line, theme));
  quiet.forEach((line, at) => expect(seen(line, theme)).toEqual(seen(lines[at] ?? [], theme)));
  const sum = (all: readonly Line[]): number =>
    all.reduce((before, line) => before + changes(line, theme), 0);
  expect(sum(quiet)).toBeLessThan(sum(lines));
});
