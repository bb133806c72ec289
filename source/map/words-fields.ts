/** What a field asks of its text, after the text itself. Loaded with every schema. */

export const fieldWords = {
  id: 'must start with a letter or digit and hold only letters, digits, ".", "_" and "-"',
  empty: 'must not be empty',
} as const;
