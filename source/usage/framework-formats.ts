/** The formats of abstract frameworks that come in and go out. */
export const frameworkFormats = ['apx', 'tgf', 'af'] as const;
