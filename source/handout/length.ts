/** How much a hand-out says: as much as fits one page, two pages, or all of it. */
export const lengths = ['page', 'short', 'full'] as const;
export type Length = (typeof lengths)[number];

/** The pages that a hand-out of a length takes at most. */
export const pagesOf: Readonly<Record<Exclude<Length, 'full'>, number>> = { page: 1, short: 2 };
