/** All kinds of files that the program knows. */
import { formatIn, isVersionOf } from '../map/document-name.js';
import { flowKind } from './flow.js';
import type { FileKind } from './kind.js';
import { mapKind } from './map.js';
import { planKind } from './plan.js';
import { profileKind } from './profile.js';
import { walkthroughKind } from './walkthrough.js';

export const fileKinds: readonly FileKind[] = [
  mapKind,
  walkthroughKind,
  planKind,
  flowKind,
  profileKind,
];

/** The kind that a text means to be, of whatever version; undefined where it does not say. */
export function kindIn(text: string): FileKind | undefined {
  const format = formatIn(text);
  return format === undefined
    ? undefined
    : fileKinds.find(kind => isVersionOf(format, kind.format));
}

export async function jsonSchemaOf(kind: FileKind): Promise<object> {
  const { documentJsonSchema } = await import('../map/json-schema.js');
  return documentJsonSchema(await kind.schema(), kind);
}
