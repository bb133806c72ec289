/** The search of a map: its index is made when something is sought, and the last hits are kept. */
import { createSearch, type Hit } from '../map/search.js';
import type { StanceMap } from '../map/stance-map.js';

export class Searches {
  private search: ReturnType<typeof createSearch> | undefined;
  private last:
    | { readonly text: string; readonly limit: number; readonly hits: readonly Hit[] }
    | undefined;

  constructor(private readonly map: StanceMap) {}

  find(text: string, limit: number): readonly Hit[] {
    this.search ??= createSearch(this.map);
    if (this.last?.text !== text || this.last.limit !== limit)
      this.last = { text, limit, hits: this.search.find(text, limit) };
    return this.last.hits;
  }
}
