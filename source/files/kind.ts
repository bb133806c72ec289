/** What is known of a kind of file: one entry each, so that a further kind is a file and a line. */
import type { z } from 'zod';
import type { DocumentName } from '../map/document-name.js';
import type { Fault } from '../map/fault.js';

/** A text that was read, or why there is none: as a fault like any other. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault };

/** The rule of a fault that says that a file could not be read at all. */
export const unreadable = 'unreadable';

/** The files that a file names, wherever they are kept. */
export interface FileReader {
  readonly text: (file: string) => Promise<ReadText>;
  /** A path as it is meant in a file: from the folder of that file. */
  readonly beside: (file: string, path: string) => string;
  readonly bundledMap: string;
}

export interface FileKind extends DocumentName {
  /** As `stancemap schema` takes it. */
  readonly name: string;
  /** What such a file is, in a sentence. */
  readonly about: string;
  /** The name of its JSON Schema, which a file of this kind gives as its `$schema`. */
  readonly schemaFile: string;
  /** The words of the command line that opens one. */
  readonly openedBy: (file: string) => readonly string[];
  /** Loaded only when it is asked for. */
  readonly schema: () => Promise<z.ZodObject>;
  /** Every fault of a file and of what it names. */
  readonly faults: (text: string, file: string, files: FileReader) => Promise<readonly Fault[]>;
}
