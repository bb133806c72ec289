/**
 * The contract of a stance map file (`stancemap/1`). The JSON Schema in data/schema/ is generated
 * from these schemas; every type of the model is inferred from them, so there is one description of
 * the format and no second.
 */
import { z } from 'zod';
import { id, words } from './fields.js';
import { mapDocument } from './format.js';
import {
  argumentKinds,
  citedAs,
  idPattern,
  relationKinds,
  sides,
  sourceKinds,
  stances,
  statuses,
} from './kinds.js';

export { argumentKinds, citedAs, idPattern, relationKinds, sides, sourceKinds, stances, statuses };

// A link has to name an item that is there, which says more than a pattern could.
const link = z.string();
// Patterns, so that the JSON Schema says exactly the same. What looks like a date but is none: the
// year 0, the 31st of a short month, 30 February, 29 February of a year without one.
const noDay = new RegExp(
  '^(?!0000|\\d{4}-(02-3|(04|06|09|11)-31)|' +
    '(?!(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-)\\d{4}-02-29)',
);
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date such as 2025, 2025-03 or 2025-03-15',
  )
  .regex(noDay, 'is a date that no calendar has');

// A pattern, so that the JSON Schema says exactly the same.
const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/, 'must be an http or https address without spaces');

export const citationSchema = z.union([
  link,
  z.strictObject({
    id: link,
    as: z
      .enum(citedAs)
      .describe(
        'said: rests on the saying itself, not on what was said; admission: the words of the ' +
          'other side, cited against it',
      ),
  }),
]);
const citations = z.array(citationSchema);

export const issueSchema = z.strictObject({
  id,
  title: words,
  short: words.optional().describe('at most 14 columns wide'),
  motion: words.describe('a sentence that can be affirmed or denied'),
  background: z.string(),
  parent: link.optional(),
});

export const partySchema = z.strictObject({
  id,
  name: words,
  short: words.describe('at most 14 columns wide'),
  kind: words,
  group: words.optional().describe('parties of one group are listed together'),
  about: z.string(),
});

export const positionSchema = z.strictObject({
  party: link,
  issue: link,
  stance: z.enum(stances).describe('always toward the motion'),
  summary: z.string(),
  evidence: citations,
});

export const argumentSchema = z.strictObject({
  id,
  issue: link,
  party: link.optional(),
  editor: z
    .literal(true)
    .optional()
    .describe("an editor's own observation: no party was found to make it"),
  side: z.enum(sides).describe('toward the motion'),
  kind: z
    .enum(argumentKinds)
    .optional()
    .describe('what it claims: facts and law need content, values and offers to have been said'),
  title: words.optional().describe('a clause that can be disputed, at most 60 columns wide'),
  claim: words,
  ask: words
    .optional()
    .describe(
      'the claim as a reader is asked about it: one sentence that holds by itself, takes nothing ' +
        'for granted that is in dispute and names no side, at most 160 characters; a yes means ' +
        'the claim. Arguments that claim the same may have the same words, and are asked once',
    ),
  reasoning: z.string().describe('the warrant: why the evidence supports the claim'),
  evidence: citations,
  tags: z.array(words).optional(),
});

export const relationSchema = z.strictObject({
  from: link,
  to: link,
  kind: z
    .enum(relationKinds)
    .describe(
      'rebuts: the two claims contradict each other, each contests the other; undercuts: attacks ' +
        'a step, a premise or a source, one way; replies: was said to it and does not contest ' +
        'it; concedes: grants part',
    ),
  note: z.string().optional(),
});

export const evidenceSchema = z.strictObject({
  id,
  title: words.optional().describe('at most 60 columns wide'),
  statement: words,
  assertedBy: z.string(),
  by: z.array(link).optional().describe('the parties whose words it reports'),
  date: partialDate,
  issues: z.array(link),
  status: z.enum(statuses).describe('were the words said, or did it happen?'),
  contentStatus: z
    .enum(statuses)
    .optional()
    .describe('where the item reports words: is what they say so?'),
  quote: z.strictObject({ speaker: words, words }).optional(),
  caveat: z.string().optional(),
  sources: z.array(link),
});

export const sourceSchema = z.strictObject({
  id,
  publisher: words,
  title: words,
  date: partialDate,
  url: webAddress.optional(),
  kind: z.enum(sourceKinds),
  note: z.string().optional(),
});

export const eventSchema = z.strictObject({
  id,
  date: partialDate,
  title: words,
  evidence: z.array(link),
});
export const termSchema = z.strictObject({ id, term: words, definition: words });
export const questionSchema = z.strictObject({ id, text: words, issues: z.array(link) });

export const exceptionSchema = z.strictObject({
  rule: words.describe('the rule of `stancemap check` that lets this pass'),
  item: words.describe('where: a reference, or relation/FROM/TO'),
  reason: words,
});

export const stanceMapSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(mapDocument.format),
  id,
  title: words,
  summary: z.string(),
  language: words,
  updated: partialDate,
  horizon: partialDate
    .optional()
    .describe('the date of the latest source read: what came later is unknown to the map'),
  method: z.string().describe('how items were chosen and graded; the evidence horizon'),
  issues: z.array(issueSchema),
  parties: z.array(partySchema),
  positions: z.array(positionSchema),
  arguments: z.array(argumentSchema),
  relations: z.array(relationSchema),
  evidence: z.array(evidenceSchema),
  sources: z.array(sourceSchema),
  events: z.array(eventSchema),
  glossary: z.array(termSchema),
  questions: z.array(questionSchema),
  exceptions: z
    .array(exceptionSchema)
    .optional()
    .describe('what `stancemap check` lets pass, each with its reason'),
});

export type Stance = (typeof stances)[number];
export type Side = (typeof sides)[number];
export type ArgumentKind = (typeof argumentKinds)[number];
export type RelationKind = (typeof relationKinds)[number];
export type Status = (typeof statuses)[number];
export type Citation = z.infer<typeof citationSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Party = z.infer<typeof partySchema>;
export type Position = z.infer<typeof positionSchema>;
export type Argument = z.infer<typeof argumentSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Term = z.infer<typeof termSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Exception = z.infer<typeof exceptionSchema>;
/** A stance map as it stands in its file, valid in itself and in its links. */
export type StanceMapFile = z.infer<typeof stanceMapSchema>;
