/** What the reader takes as so or sets aside, whatever its grade. */

/**
 * Single items of evidence, by id, that the reader takes as so or sets aside. An item named in both
 * is granted.
 */
export interface Assumptions {
  readonly granted: readonly string[];
  readonly rejected: readonly string[];
  /** Whether an editor's own observations attack and support. Absent: they count for nothing. */
  readonly editorCounts?: true;
}

export const noAssumptions: Assumptions = { granted: [], rejected: [] };

/** The reader's assumptions after one item is granted or rejected, or neither any more. */
export function assume(
  assumptions: Assumptions,
  evidenceId: string,
  change: 'grant' | 'reject' | 'leave',
): Assumptions {
  const granted = assumptions.granted.filter(id => id !== evidenceId);
  const rejected = assumptions.rejected.filter(id => id !== evidenceId);
  return {
    ...assumptions,
    granted: change === 'grant' ? [...granted, evidenceId] : granted,
    rejected: change === 'reject' ? [...rejected, evidenceId] : rejected,
  };
}

/** The assumptions with an editor's own observations counted, or not. */
export function withEditor(assumptions: Assumptions, counts: boolean): Assumptions {
  const { editorCounts: _before, ...rest } = assumptions;
  return counts ? { ...rest, editorCounts: true } : rest;
}
