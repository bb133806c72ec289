/**
 * A map's arguments and relations as an Argdown file: supports as `+`, rebuttals as `-`, undercuts
 * as `_`.
 */
import type { StanceMapFile } from '../../source/map/schema.js';

const signs = {
  supports: '+',
  rebuts: '-',
  undercuts: '_',
  replies: undefined,
  concedes: undefined,
} as const;

export function argdownText(map: StanceMapFile): string {
  const byTarget = Map.groupBy(map.relations, ({ to }) => to);
  return map.arguments
    .map(({ id, claim }) =>
      [
        `<${id}>: ${claim}`,
        ...(byTarget.get(id) ?? []).flatMap(({ from, kind }) =>
          signs[kind] ? [`  ${signs[kind]} <${from}>`] : [],
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}
