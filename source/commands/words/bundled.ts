/** What is said of what comes with the program. */
export const bundledWords = {
  instead: (kind: string, near: string | undefined, names: readonly string[]) =>
    `${near === undefined ? 'Check the path.' : `Did you mean ${near}?`} The bundled ` +
    `${kind} are ${names.join(', ')}.`,
};
