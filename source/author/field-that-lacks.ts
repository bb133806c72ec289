/** The field of an item that mends a rule which it breaks, where that has a field of its own. */

const lacking: Readonly<Partial<Record<string, string>>> = {
  'bare-argument': 'evidence',
  'no-source': 'sources',
  'one-grade': 'contentStatus',
  'saying-as-fact': 'evidence',
};

/** The field that is wrong, or the one that lacks something. */
export function fieldThatLacks(rule: string, field: string | number | undefined): string {
  return typeof field === 'string' ? field : (lacking[rule] ?? '');
}
