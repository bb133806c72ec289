/**
 * FNV-1a over a number and a text: the same on every machine, and good enough to tell texts apart.
 */
export function mix(seed: number, text: string): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
