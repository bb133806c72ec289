/** A moment as it stands in a file's name, on any file system. */
export function momentInName(at: Date): string {
  return at.toISOString().replaceAll(':', '-');
}
