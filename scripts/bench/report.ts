/** The table of a run, as it is printed and as docs/speed.md has it. */
import { met, type Missing, type Row } from './row.js';

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const withUnit = (value: number, unit: Row['unit']): string =>
  unit === '%'
    ? `${number(value)} %`
    : unit === 'bytes'
      ? `${value.toFixed(0)} bytes`
      : `${number(value)} ${unit}`;

/** A Markdown table, in the order of the rows. */
export function table(rows: readonly (Row | Missing)[]): string {
  const lines = rows.map(row => {
    if ('missing' in row) return `| ${row.id}: not measured, ${row.missing} | | | | | |`;
    const absolute = row.ratio === row.value;
    return (
      '| ' +
      `${[row.figure, withUnit(row.value, row.unit), row.beside ? `${row.beside.what}: ${withUnit(row.beside.value, row.unit)}` : '', absolute ? '' : row.ratio.toFixed(2), absolute ? withUnit(row.target, row.unit) : row.target, met(row) ? 'yes' : '**no**'].join(' | ')} ` +
      '|'
    );
  });
  return [
    '| what | measured | beside it | ratio | target | met |',
    '| --- | --: | --- | --: | --: | --- |',
    ...lines,
  ].join('\n');
}
