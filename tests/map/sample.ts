/** A small dispute with one item of everything, for the stories told here. */
import { loadMap } from '../../source/map/load.js';
import type { StanceMapFile } from '../../source/map/schema.js';
import type { StanceMap } from '../../source/map/stance-map.js';

export function sampleFile(): StanceMapFile {
  return {
    $schema: './schema/stancemap.schema.json',
    format: 'stancemap/1',
    id: 'prison',
    title: 'A prison in dispute',
    summary: 'Who may be held there, and how.',
    language: 'en',
    updated: '2026-03-18',
    method: 'Chosen for the tests.',
    issues: [
      {
        id: 'conditions',
        title: 'Conditions in the prison',
        motion: 'Conditions there violate human rights.',
        background: 'Opened in 2023.',
      },
      {
        id: 'legality',
        title: 'Legality of the removals',
        motion: 'The removals were lawful.',
        background: 'Flights on 15 March.',
        parent: 'conditions',
      },
    ],
    parties: [
      {
        id: 'bukele',
        name: 'Nayib Bukele',
        short: 'Bukele',
        kind: 'government',
        about: 'President of El Salvador.',
      },
      {
        id: 'detainees',
        name: 'Former detainees',
        short: 'Detainees',
        kind: 'people',
        about: 'Men held there and later released.',
      },
    ],
    positions: [
      {
        party: 'bukele',
        issue: 'conditions',
        stance: 'denies',
        summary: 'The prison is clean and orderly.',
        evidence: ['E001'],
      },
      {
        party: 'detainees',
        issue: 'conditions',
        stance: 'affirms',
        summary: 'They were beaten.',
        evidence: [{ id: 'E003', as: 'said' }],
      },
      {
        party: 'bukele',
        issue: 'legality',
        stance: 'leans-affirm',
        summary: 'The transfers were agreed.',
        evidence: [],
      },
      {
        party: 'detainees',
        issue: 'legality',
        stance: 'unstated',
        summary: 'No statement was found.',
        evidence: [],
      },
    ],
    arguments: [
      {
        id: 'release-offer',
        issue: 'conditions',
        party: 'bukele',
        side: 'against',
        claim: 'He offered to release the men in an exchange',
        reasoning: 'A jailer who offers release hides nothing.',
        evidence: ['E002'],
      },
      {
        id: 'beatings',
        issue: 'conditions',
        party: 'detainees',
        side: 'for',
        claim: 'Guards beat the men every day',
        reasoning: 'Forty accounts of torture agree in detail.',
        evidence: ['E003'],
        tags: ['abuse'],
      },
      {
        id: 'act-invoked',
        issue: 'legality',
        party: 'bukele',
        side: 'for',
        claim: 'The Alien Enemies Act was invoked before the flights left',
        reasoning: 'The Alien Enemies Act lets a president remove enemy aliens.',
        evidence: ['E004'],
      },
      {
        id: 'paid-for',
        issue: 'legality',
        editor: true,
        side: 'neither',
        claim: 'The money for the prison came to 4.76 million',
        reasoning: 'The contract says so.',
        evidence: ['E013'],
      },
    ],
    relations: [
      {
        from: 'beatings',
        to: 'release-offer',
        kind: 'rebuts',
        note: 'The offer came after the beatings.',
      },
      { from: 'paid-for', to: 'act-invoked', kind: 'supports' },
      { from: 'release-offer', to: 'beatings', kind: 'undercuts' },
    ],
    evidence: [
      {
        id: 'E001',
        statement: 'Visitors were shown clean cells.',
        assertedBy: 'the government',
        date: '2025-04',
        issues: ['conditions'],
        status: 'reported',
        sources: ['tour'],
      },
      {
        id: 'E002',
        statement: 'The outlet Rebel Alliance printed the offer of an exchange.',
        assertedBy: 'Rebel Alliance',
        date: '2025-04-20',
        issues: ['conditions'],
        status: 'established',
        sources: ['tour'],
      },
      {
        id: 'E003',
        statement: 'Former detainees describe torture by guards.',
        assertedBy: 'rights groups',
        date: '2025-11',
        issues: ['conditions'],
        status: 'corroborated',
        contentStatus: 'disputed',
        quote: { speaker: 'a former detainee', words: 'welcome to hell' },
        sources: ['report'],
      },
      {
        id: 'E004',
        statement: 'A judge ordered the planes back; the president answered on a social network.',
        assertedBy: 'court record',
        date: '2025-03-16',
        issues: ['legality'],
        status: 'established',
        contentStatus: 'alleged',
        quote: { speaker: 'Nayib Bukele', words: 'Oopsie… too late' },
        caveat: 'Reposted by others.',
        sources: ['order'],
      },
      {
        id: 'E013',
        statement: 'The State Department paid $4.76 million for the men to be held.',
        assertedBy: 'State Department',
        date: '2025',
        issues: ['legality'],
        status: 'established',
        sources: ['order'],
      },
    ],
    sources: [
      {
        id: 'tour',
        publisher: 'A newspaper',
        title: 'Inside the prison',
        date: '2025-04',
        url: 'https://example.org/tour',
        kind: 'press',
      },
      {
        id: 'report',
        publisher: 'A rights group',
        title: 'La detención arbitraria de los hombres',
        date: '2025-11-12',
        url: 'https://example.org/report',
        kind: 'ngo',
        note: 'Interviews.',
      },
      {
        id: 'order',
        publisher: 'A district court',
        title: 'Order on the flights',
        date: '2025-03-15',
        kind: 'court',
      },
    ],
    events: [
      {
        id: '2025-03-15-flights',
        date: '2025-03-15',
        title: 'Flights leave after the Alien Enemies Act is invoked',
        evidence: ['E004'],
      },
    ],
    glossary: [
      {
        id: 'alien-enemies-act',
        term: 'Alien Enemies Act',
        definition: 'A law of 1798 on the nationals of a country at war.',
      },
      {
        id: 'habeas-corpus',
        term: 'Habeas corpus',
        definition: 'The right to have a court look at a detention.',
      },
    ],
    questions: [{ id: 'who-decides', text: 'Who decides on a release?', issues: ['legality'] }],
  };
}

/** The sample, changed as a test wants it, as the text of a file. */
export function sampleText(change: (file: StanceMapFile) => void = () => {}): string {
  const file = sampleFile();
  change(file);
  return JSON.stringify(file, null, 2);
}

/**
 * The same where `check` finds nothing: what the sample's editor observes backs nothing. The change
 * comes after.
 */
export function soundText(change: (file: StanceMapFile) => void = () => {}): string {
  return sampleText(file => {
    file.relations = file.relations.map(one =>
      one.kind === 'supports' ? { ...one, kind: 'concedes' } : one,
    );
    change(file);
  });
}

export function loaded(text: string): StanceMap {
  const result = loadMap(text, 'map.json');
  if (!result.ok) throw new Error(result.faults.map(fault => fault.message).join('\n'));
  return result.map;
}

/** The faults of a text, as a reader is told them. */
export function faultsIn(text: string): readonly {
  readonly place: string;
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}[] {
  const result = loadMap(text, 'map.json');
  if (result.ok) return [];
  return result.faults.map(({ line, column, path, rule, message }) => ({
    place: `${line}:${column}`,
    path,
    rule,
    message,
  }));
}
