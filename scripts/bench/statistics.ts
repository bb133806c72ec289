/** Medians, percentiles and paired ratios. */

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The median of the ratios of values that were measured in the same round. */
export function pairedRatio(values: readonly number[], beside: readonly number[]): number {
  return median(values.map((value, round) => value / (beside[round] ?? Number.NaN)));
}

/**
 * Runs every work once a round, in an order that turns with the round, so that a slow moment of the
 * machine falls on all alike. The results round by round, asked for by name.
 */
export async function rotated<T>(
  works: Readonly<Record<string, () => Promise<T>>>,
  rounds: number,
  warmUps = 1,
): Promise<(name: string) => readonly T[]> {
  const all = Object.entries(works);
  const results = new Map(all.map(([name]) => [name, new Array<T>()]));
  for (let round = -warmUps; round < rounds; round++) {
    for (let at = 0; at < all.length; at++) {
      const [name, work] = all[(at + round + warmUps) % all.length] ?? [];
      if (name === undefined || work === undefined) continue;
      const result = await work();
      if (round >= 0) results.get(name)?.push(result);
    }
  }
  return name => results.get(name) ?? [];
}
