/** The code of a file system's error (`ENOSPC`), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What is found wrong with a file before the file system does. */
export class CodedError extends Error {
  constructor(readonly code: 'EISDIR' | 'ELOOP' | 'EREADONLY' | 'EAPPEARED') {
    super(code);
  }
}
