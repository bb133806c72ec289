/** Figures as they are written. */

/** The forms of a noun in a language: every one has `other`, English has `one` besides. */
export type PluralForms = Readonly<
  { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>
>;

/**
 * The form of a noun that a language puts after a figure. Rows are made with it by the thousand:
 * English needs no rules of Intl, which take longer to make than the rest of a row.
 */
export function plural(figure: number, forms: PluralForms, language = 'en'): string {
  if (language === 'en') return (Math.abs(figure) === 1 ? forms.one : undefined) ?? forms.other;
  return forms[new Intl.PluralRules(language).select(figure)] ?? forms.other;
}

/** A count with its noun, which takes an s: `1 argument`, `2 arguments`. */
export function count(figure: number, noun: string): string {
  return `${figure} ${plural(figure, { one: noun, other: `${noun}s` })}`;
}

/** Whole seconds as a clock shows them: `7:05`. */
export function clockFigures(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
