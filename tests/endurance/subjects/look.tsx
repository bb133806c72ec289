/**
 * Looks at everything that a map shows, as text and as drawn screens, and tells what may not be
 * there.
 */
import { renderToString } from 'ink';
import type { StanceMap } from '../../../source/map/stance-map.js';
import { allReferences } from '../../../source/map/reference.js';
import { Screen } from '../../../source/tui/App.js';
import { ScreenReaderView } from '../../../source/tui/ScreenReaderView.js';
import { themeFor } from '../../../source/tui/theme.js';
import type { Action } from '../../../source/walk/action.js';
import { outlineLines } from '../../../source/outline/outline-text.js';
import type { Place } from '../../../source/outline/place.js';
import { namedPlaces } from '../../../source/pages/pages.js';
import { Program } from '../../../source/walk/program.js';
import type { WalkState } from '../../../source/walk/state/state.js';
import { update } from '../../../source/walk/update.js';
import type { Chance } from '../chance.js';
import { troubleInScreen, troubleInText } from '../judge.js';
import type { Watch } from './subject.js';

const sizes = [
  [60, 18],
  [80, 24],
  [140, 45],
  [200, 60],
  [45, 11],
] as const;
const theme = themeFor({ ascii: false, colour: true });

/** Every kind of place that a map has, a few of each. */
export function placesIn(map: StanceMap, chance: Chance): readonly Place[] {
  const references = allReferences(map);
  const some = (kind: string): readonly Place[] => {
    const all = references.filter(reference => reference.startsWith(`${kind}/`));
    return all.length < 3 ? all : [chance.oneOf(all), chance.oneOf(all)];
  };
  const argument = map.arguments.length > 0 ? [`why/${chance.oneOf(map.arguments).id}`] : [];
  const issue = map.issues.length > 0 ? [`burdens/${chance.oneOf(map.issues).id}`] : [];
  const parties =
    map.parties.length > 0
      ? [`compare/${chance.oneOf(map.parties).id}/${chance.oneOf(map.parties).id}`]
      : [];
  return [
    ...namedPlaces,
    ...[
      'issue',
      'party',
      'position',
      'argument',
      'evidence',
      'source',
      'event',
      'term',
      'question',
    ].flatMap(some),
    ...argument,
    ...issue,
    ...parties,
  ];
}

const overlays: readonly Action[] = [
  { do: 'overlay', kind: 'filter' },
  { do: 'overlay', kind: 'compare' },
  { do: 'overlay', kind: 'palette' },
  { do: 'overlay', kind: 'help' },
  { do: 'overlay', kind: 'burden' },
  { do: 'search', text: 'a' },
  { do: 'search', text: '\u001B[31m' },
  { do: 'why' },
  { do: 'edge', to: 'last' },
  { do: 'page', by: 1 },
  { do: 'show-address' },
  { do: 'burden', set: 'record' },
  { do: 'assume', as: 'grant' },
];

/** The troubles of all pages of a map as text, and of `screens` screens as they are drawn. */
export function lookAt(
  map: StanceMap,
  chance: Chance,
  watch: Watch,
  screens: number,
): readonly string[] {
  return lookAround(new Program(map), placesIn(map, chance), { chance, watch, screens });
}

interface Look {
  readonly chance: Chance;
  readonly watch: Watch;
  readonly screens: number;
}

/** The troubles of some places of a program as text, and of `screens` screens as they are drawn. */
export function lookAround(
  program: Program,
  places: readonly Place[],
  { chance, watch, screens }: Look,
): readonly string[] {
  const troubles: string[] = [];
  const note = (where: string, trouble: string | undefined): void => {
    if (trouble !== undefined) troubles.push(`${where}: ${trouble}`);
  };
  for (const place of places) {
    const width = chance.yes(0.5) ? 60 : undefined;
    for (const line of watch.time(place, () =>
      outlineLines(program.page(program.start({ place })).outline, width),
    ))
      note(place, troubleInText(line));
  }
  for (let drawn = 0; drawn < screens; drawn++) {
    const [columns, rows] = chance.oneOf(sizes);
    const start = update(program, program.start({ place: chance.oneOf(places), columns, rows }), {
      do: 'resize',
      columns,
      rows,
    });
    const state = chance.yes(0.5) ? update(program, start, chance.oneOf(overlays)) : start;
    const where =
      `${state.trail[state.at]?.place ?? ''} ${state.overlay?.kind ?? ''} ` + `${columns}x${rows}`;
    note(
      where,
      troubleInScreen(
        watch.time(where, () => draw(program, state)),
        columns,
        rows,
      ),
    );
    // It is read out line by line, whatever the width.
    note(
      `${where} read out`,
      troubleInScreen(
        renderToString(<ScreenReaderView program={program} state={state} />, { columns }),
        columns,
        Infinity,
      ),
    );
  }
  return troubles;
}

/**
 * A screen as it is drawn, without the blank links by which a line of disputed width is drawn
 * whole.
 */
export function draw(program: Program, state: WalkState): string {
  const drawn = renderToString(<Screen program={program} state={state} theme={theme} />, {
    columns: state.columns,
  });
  return drawn.replaceAll('\u001B]8;;about:blank\u0007', '').replaceAll('\u001B]8;;\u0007', '');
}
