/**
 * The stance map made from an abstract framework. Each argument cites one item, `given`, so that
 * with everything admitted its standing is Dung's grounded label.
 */
import { idPattern, type StanceMapFile } from '../map/schema.js';
import { safeLine } from '../text/safe-text.js';
import type { Framework } from './framework.js';
import type { LossReport } from './loss-report.js';
import { frameworkWords } from './words-framework.js';
import { lossWords } from './words.js';

export interface FrameworkOrigin {
  /** Of the map: two maps with one id would share what learners keep of them. */
  readonly id?: string;
  readonly title: string;
  readonly updated: string;
  readonly format: string;
  /** What was left out when the framework was read. */
  readonly dropped: readonly string[];
}

export function frameworkMap(
  framework: Framework,
  { id = 'imported', title, updated, format, dropped }: FrameworkOrigin,
): { readonly file: StanceMapFile; readonly report: LossReport } {
  const { ids, changed } = validIds(framework.arguments);
  const idOf = (name: string): string => ids.get(name) ?? name;
  const file: StanceMapFile = {
    ...mapShell(id, safeLine(title) || frameworkWords.title, updated),
    arguments: framework.arguments.map(argument => ({
      id: idOf(argument),
      issue: 'framework',
      party: 'framework',
      side: 'neither' as const,
      claim: safeLine(argument) || frameworkWords.unnamed,
      reasoning: '',
      evidence: ['given'],
    })),
    relations: framework.attacks.map(([from, to]) => ({
      from: idOf(from),
      to: idOf(to),
      kind: 'undercuts' as const,
    })),
  };
  const read = lossWords.figures(framework.arguments.length, framework.attacks.length);
  return { file, report: { format, read, changed, dropped } };
}

/**
 * The id of a map that is made from a file: its name without its ending, as far as an id may have
 * its letters; undefined where it has none.
 */
export function idOfFile(name: string): string | undefined {
  const id = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|-+$/g, '');
  return id === '' ? undefined : id.slice(0, 60);
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
      changed.push(lossWords.newId(safeLine(name), `a${number}`));
    }
  });
  return { ids, changed };
}

/** Everything of the map but its arguments and their relations. */
function mapShell(id: string, title: string, updated: string): StanceMapFile {
  return {
    format: 'stancemap/1',
    id,
    title,
    summary: frameworkWords.summary,
    language: 'en',
    updated,
    method: frameworkWords.method,
    issues: [
      {
        id: 'framework',
        title: frameworkWords.issue,
        motion: frameworkWords.motion,
        background: '',
      },
    ],
    parties: [
      {
        id: 'framework',
        name: frameworkWords.party,
        short: frameworkWords.short,
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
        statement: frameworkWords.given,
        assertedBy: frameworkWords.party,
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
