/**
 * A fault in a file: where it is, what is wrong, and the nearest valid choice where there is one.
 */
export interface Fault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** The path of the value, such as `arguments[3].evidence[0]`; empty for the whole file. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** A stable name of the rule, such as `broken-link`. */
  readonly rule: string;
  readonly message: string;
}

/** The name of a file as people read it: `-` is how a command line says standard input. */
export function shownFile(file: string): string {
  if (file === '-') return 'standard input';
  return file === '' ? '""' : file;
}

/**
 * `file:line:column: path: message`, as compilers say it; a file that could not be read has no
 * lines.
 */
export function formatFault({ file, line, column, path, severity, rule, message }: Fault): string {
  const place = rule === 'unreadable' ? '' : `:${line}:${column}`;
  const weight = severity === 'warning' ? 'warning: ' : '';
  const pathPrefix = path ? `${path}: ` : '';
  return `${shownFile(file)}${place}: ${weight}${pathPrefix}${message}`;
}

/** Faults in a line each. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map(fault => formatFault(fault)).join('\n');
}
