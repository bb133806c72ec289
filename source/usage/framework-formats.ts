import type { FrameworkFormat } from '../interchange/frameworks.js';

/**
 * The formats of abstract frameworks that come in and go out, by their names alone: what reads and
 * writes them is not loaded for a line of help.
 */
export const frameworkFormats = ['apx', 'tgf', 'af'] as const satisfies readonly FrameworkFormat[];

/** What comes in: frameworks, and debaters' files of word processors. */
export const importFormats = [...frameworkFormats, 'docx'] as const;
