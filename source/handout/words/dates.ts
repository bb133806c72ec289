/** Dates as they are said on paper. */
import type { StanceMap } from '../../map/stance-map.js';

/** How far a map has looked, after "no answer is": `recorded up to 18 March 2026`. */
export function recordedUntil({ file: { horizon } }: StanceMap): string {
  return horizon === undefined ? 'recorded' : `recorded up to ${dateInWords(horizon)}`;
}

/** `2026-03-18` as `18 March 2026`; a month or a year alone as far as it is told. */
function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d\d)(-\d\d)?$/.exec(date);
  if (!parts) return date;
  const day = new Date(`${date}${parts[3] === undefined ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat('en-GB', {
    ...(parts[3] === undefined ? {} : { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}
