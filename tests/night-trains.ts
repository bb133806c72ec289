/**
 * A small dispute for tests: whether a council should fund night trains. As large as a test wants
 * it.
 */
import type { StanceMapFile } from '../source/map/schema.js';
import { StanceMap } from '../source/map/stance-map.js';

export function nightTrainsFile(more = 0): StanceMapFile {
  const extra = Array.from({ length: more }, (_one, index) => index + 1);
  return {
    format: 'stancemap/1',
    id: 'night-trains',
    title: 'Night trains',
    summary: 'Whether the council should fund night trains.',
    language: 'en',
    updated: '2026-01-05',
    method: 'Made for tests.',
    issues: [
      {
        id: 'funding',
        title: 'Funding',
        motion: 'The council should fund night trains.',
        background: 'The line closed in 2019 (E1).',
      },
    ],
    parties: [
      {
        id: 'greens',
        name: 'Green group',
        short: 'Greens',
        kind: 'party',
        about: 'Five members of the council.',
      },
      {
        id: 'treasury',
        name: 'City treasury',
        short: 'Treasury',
        kind: 'office',
        about: 'Keeps the books.',
      },
    ],
    positions: [
      {
        party: 'greens',
        issue: 'funding',
        stance: 'affirms',
        summary: 'Fund them.',
        evidence: ['E1'],
      },
      { party: 'treasury', issue: 'funding', stance: 'denies', summary: 'Do not.', evidence: [] },
    ],
    arguments: [
      {
        id: 'demand',
        issue: 'funding',
        party: 'greens',
        side: 'for',
        claim: 'Bookings for night trains doubled.',
        reasoning: 'More bookings show demand.',
        evidence: ['E1'],
      },
      {
        id: 'strike-week',
        issue: 'funding',
        party: 'treasury',
        side: 'against',
        claim: 'The rise in bookings came from a strike week.',
        reasoning: 'One week made the difference.',
        evidence: ['E2'],
      },
      {
        id: 'cost',
        issue: 'funding',
        party: 'treasury',
        side: 'against',
        claim: 'A night train seat costs more than a bus seat.',
        reasoning: 'The books say so.',
        evidence: ['E3'],
      },
      {
        id: 'editor-note',
        issue: 'funding',
        editor: true,
        side: 'neither',
        claim: 'Both figures count different years.',
        reasoning: 'They do.',
        evidence: ['E1'],
      },
      ...extra.map(index => ({
        id: `more-${index}`,
        issue: 'funding',
        party: 'greens',
        side: 'for' as const,
        claim: `Further argument number ${index}.`,
        reasoning: 'As above.',
        evidence: ['E1'],
      })),
    ],
    relations: [
      { from: 'strike-week', to: 'demand', kind: 'undercuts' },
      { from: 'demand', to: 'cost', kind: 'undercuts' },
    ],
    evidence: [
      {
        id: 'E1',
        statement: 'Bookings rose from 1,000 to 2,000 in a year.',
        assertedBy: 'Rail company',
        date: '2025-03',
        issues: ['funding'],
        status: 'corroborated',
        sources: ['annual-report'],
      },
      {
        id: 'E2',
        statement: 'The treasurer said that a strike explains the rise.',
        assertedBy: 'Treasurer',
        date: '2025',
        issues: ['funding'],
        status: 'established',
        contentStatus: 'alleged',
        quote: { speaker: 'Treasurer', words: 'a strike week' },
        caveat: 'One speech.',
        sources: ['speech'],
      },
      {
        id: 'E3',
        statement: 'A seat cost 40 in 2024; a bus seat cost 12.',
        assertedBy: 'City treasury',
        date: '2024',
        issues: ['funding'],
        status: 'established',
        sources: ['speech'],
      },
    ],
    sources: [
      {
        id: 'annual-report',
        publisher: 'Rail company',
        title: 'Annual report',
        date: '2025',
        url: 'https://example.org/report',
        kind: 'official',
      },
      {
        id: 'speech',
        publisher: 'City council',
        title: 'Minutes',
        date: '2025-04-01',
        kind: 'statement',
      },
    ],
    events: [{ id: '2019-closure', date: '2019', title: 'The line closes.', evidence: ['E1'] }],
    glossary: [
      { id: 'seat-cost', term: 'Seat cost', definition: 'What one seat costs on one night.' },
    ],
    questions: [{ id: 'next-year', text: 'What will next year bring?', issues: ['funding'] }],
  };
}

export const nightTrains = (more = 0): StanceMap => new StanceMap(nightTrainsFile(more));
