/**
 * The one vocabulary of actions. A key, a walkthrough step, a recording and a test all send these;
 * they are plain JSON. The schema is what a script is checked against.
 */
import { z } from 'zod';
import { statuses } from '../map/schema.js';
import { burdens } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import { messageSchema, overlayKinds } from './state/overlay.js';

const filterSchema = z.strictObject({
  party: z.string().optional(),
  issue: z.string().optional(),
  status: z.enum(statuses).optional(),
  standing: z.enum(standings).optional(),
  unanswered: z.literal(true).optional(),
});

export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('go'), to: z.string() }),
  z.strictObject({ do: z.literal('back') }),
  z.strictObject({ do: z.literal('forward') }),
  z.strictObject({ do: z.literal('home') }),
  z.strictObject({ do: z.literal('move'), by: z.int() }),
  z.strictObject({ do: z.literal('across'), by: z.int() }),
  z.strictObject({ do: z.literal('page'), by: z.number() }),
  z.strictObject({ do: z.literal('edge'), to: z.enum(['first', 'last']) }),
  z.strictObject({ do: z.literal('section'), by: z.int() }),
  z.strictObject({ do: z.literal('select'), what: z.string() }),
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('out') }),
  z.strictObject({ do: z.literal('why') }),
  z.strictObject({ do: z.literal('overlay'), kind: z.enum(overlayKinds) }),
  z.strictObject({ do: z.literal('search'), text: z.string() }),
  z.strictObject({ do: z.literal('hit'), by: z.int() }),
  z.strictObject({ do: z.literal('type'), text: z.string() }),
  z.strictObject({ do: z.literal('erase') }),
  z.strictObject({ do: z.literal('accept') }),
  z.strictObject({ do: z.literal('close') }),
  z.strictObject({ do: z.literal('burden'), set: z.enum(burdens) }),
  z.strictObject({ do: z.literal('grant'), evidence: z.string() }),
  z.strictObject({ do: z.literal('reject'), evidence: z.string() }),
  z.strictObject({ do: z.literal('release'), evidence: z.string() }),
  z.strictObject({ do: z.literal('release-all') }),
  z.strictObject({ do: z.literal('assume'), as: z.enum(['grant', 'reject']) }),
  z.strictObject({ do: z.literal('filter'), set: filterSchema }),
  z.strictObject({ do: z.literal('compare'), parties: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ do: z.literal('show-address') }),
  z.strictObject({
    do: z.literal('write'),
    wing: z.string(),
    title: z.string(),
    lines: z.boolean(),
    text: z.string(),
    message: messageSchema,
  }),
  z.strictObject({
    do: z.literal('pick'),
    wing: z.string(),
    title: z.string(),
    among: z.array(z.string()),
    message: messageSchema,
  }),
  z.strictObject({ do: z.literal('wing'), wing: z.string(), message: messageSchema }),
  z.strictObject({ do: z.literal('resize'), columns: z.int(), rows: z.int() }),
  z.strictObject({ do: z.literal('quit') }),
]);

export type Action = z.infer<typeof actionSchema>;
