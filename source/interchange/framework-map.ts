/**
 * The stance map made from an abstract framework. Each argument cites one item, `given`, so that
 * with everything admitted its standing is Dung's grounded label.
 */
import { idPattern, type StanceMapFile } from '../map/schema.js';
import { safeLine } from '../text/safe-text.js';
import type { Framework } from './framework.js';
import type { LossReport } from './loss-report.js';

export interface FrameworkOrigin {
  readonly title: string;
  readonly updated: string;
  readonly format: string;
  /** What was left out when the framework was read. */
  readonly dropped: readonly string[];
}

export function frameworkMap(
  framework: Framework,
  { title, updated, format, dropped }: FrameworkOrigin,
): { readonly file: StanceMapFile; readonly report: LossReport } {
  const { ids, changed } = validIds(framework.arguments);
  const idOf = (name: string): string => ids.get(name) ?? name;
  const file: StanceMapFile = {
    ...mapShell(safeLine(title) || 'Imported framework', updated),
    arguments: framework.arguments.map(argument => ({
      id: idOf(argument),
      issue: 'framework',
      party: 'framework',
      side: 'neither' as const,
      claim: safeLine(argument) || 'unnamed',
      reasoning: '',
      evidence: ['given'],
    })),
    relations: framework.attacks.map(([from, to]) => ({
      from: idOf(from),
      to: idOf(to),
      kind: 'undercuts' as const,
    })),
  };
  const read = [`${framework.arguments.length} arguments`, `${framework.attacks.length} attacks`];
  return { file, report: { format, read, changed, dropped } };
}

/** An id for each name: the name itself where it can be one, else the next free number. */
function validIds(names: readonly string[]): {
  readonly ids: ReadonlyMap<string, string>;
  readonly changed: readonly string[];
} {
  const ids = new Map<string, string>();
  const taken = new Set(names.filter(name => idPattern.test(name)));
  const changed: string[] = [];
  names.forEach((name, index) => {
    if (idPattern.test(name)) ids.set(name, name);
    else {
      let number = index + 1;
      while (taken.has(`a${number}`)) number++;
      taken.add(`a${number}`);
      ids.set(name, `a${number}`);
      changed.push(`argument ${safeLine(name)} has the id a${number}: its name is no valid id`);
    }
  });
  return { ids, changed };
}

/** Everything of the map but its arguments and their relations. */
function mapShell(title: string, updated: string): StanceMapFile {
  return {
    format: 'stancemap/1',
    id: 'imported',
    title,
    summary: 'An abstract argumentation framework: arguments and attacks, without texts.',
    language: 'en',
    updated,
    method:
      'Imported. Every argument is taken as given by the imported framework; every ' +
      'attack is read as an undercut, which goes one way.',
    issues: [
      {
        id: 'framework',
        title: 'Framework',
        motion: 'The framework has no motion of its own.',
        background: '',
      },
    ],
    parties: [
      {
        id: 'framework',
        name: 'The imported framework',
        short: 'Framework',
        kind: 'framework',
        about: '',
      },
    ],
    positions: [],
    arguments: [],
    relations: [],
    evidence: [
      {
        id: 'given',
        statement: 'Taken as given by the imported framework.',
        assertedBy: 'The imported framework',
        date: updated,
        issues: ['framework'],
        status: 'established',
        sources: [],
      },
    ],
    sources: [],
    events: [],
    glossary: [],
    questions: [],
  };
}
