/** What is wrong with a file, and where: the same for maps, walkthroughs and session plans. */

export interface Fault {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The place in the data, such as `arguments[3].evidence[0]`; empty for the file as a whole. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** A stable name of the rule, such as `broken-link`. */
  readonly rule: string;
  readonly message: string;
}

/** `file:line:column: path: message`, as editors and continuous integration read it. */
export function formatFault(fault: Fault): string {
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  return fault.path === '' ? `${place}: ${fault.message}` : `${place}: ${fault.path}: ${fault.message}`;
}
