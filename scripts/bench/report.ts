/** The table of a run, as it is printed and as docs/speed.md has it. */
import { met, type Missing, type Row } from './row.js';

/** Three figures that count, or all before the point. */
function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

function withUnit(value: number, unit: Row['unit']): string {
  return `${unit === 'bytes' ? value.toFixed(0) : rounded(value)} ${unit}`;
}

/** A Markdown table, in the order of the rows. */
export function table(rows: readonly (Row | Missing)[]): string {
  const lines = rows.map(row => {
    if ('missing' in row) return `| ${row.id}: not measured, ${row.missing} | | | | | |`;
    const { figure, value, unit, beside, ratio, target } = row;
    // Where nothing ran beside it, the ratio is the figure itself.
    const isAbsolute = ratio === value;
    const cells = [
      figure,
      withUnit(value, unit),
      beside ? `${beside.what}: ${withUnit(beside.value, unit)}` : '',
      isAbsolute ? '' : ratio.toFixed(2),
      isAbsolute ? withUnit(target, unit) : String(target),
      met(row) ? 'yes' : '**no**',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| what | measured | beside it | ratio | target | met |',
    '| --- | --: | --- | --: | --: | --- |',
    ...lines,
  ].join('\n');
}
