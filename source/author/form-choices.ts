/** The fields of a form that are chosen: what each choice means, and what is to be seen with it. */
import { listOf } from '../map/edit/item-name.js';
import { isRecord } from '../map/record.js';
import { argumentKinds, relationKinds, statuses } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { gradeMeaning } from '../outline/words-marks.js';
import { defined } from '../text/data.js';
import type { Action } from '../walk/action.js';
import type { OfferedChoice } from '../walk/state/overlay.js';
import { toAuthor, type AuthorMessage } from './author-messages.js';
import { answered, type Form } from './form.js';
import { yes, type FormField } from './form-fields.js';
import { formWords as words } from './words-form.js';

type Offered = OfferedChoice & { readonly message: AuthorMessage };

/** The list that a field is chosen from; undefined where it is written. */
export function choosing(
  map: StanceMap,
  form: Form,
  field: FormField,
  written: string,
): Action | undefined {
  const among = offered(map, form, field);
  if (among.length === 0) return undefined;
  const first = written === '' ? field.usual : written;
  const at = among.findIndex(({ message }) => message.is === 'chosen' && message.to === first);
  return toAuthor.choose({ title: field.label[1], at: Math.max(0, at), among });
}

function offered(map: StanceMap, form: Form, { name, type }: FormField): readonly Offered[] {
  const chosen = (label: string, to = label): Offered => ({
    label,
    message: { is: 'chosen', field: name, to },
  });
  switch (type.is) {
    case 'choice': {
      const told = toldOf(map, form, name);
      return type.among.map(one => ({
        ...chosen(one),
        ...defined({ hint: hintOf(form, name, one) }),
        told,
      }));
    }
    case 'flag':
      return [chosen(yes), chosen(words.no, '')];
    case 'shared text': {
      const shared = sharedTexts(map, form, name).map(text => chosen(text));
      const another = { is: 'fill', field: name, anew: true } as const;
      return shared.length === 0 ? [] : [...shared, { label: words.other, message: another }];
    }
    case 'text':
    case 'long text':
    case 'words':
    case 'link':
    case 'links':
    case 'citations':
      return [];
  }
}

/** The texts that the items of the kind have in a field. */
function sharedTexts(map: StanceMap, { kind }: Form, name: string): readonly string[] {
  if (kind === 'answer' || kind === 'map') return [];
  const items = Object.entries(map.file).find(([list]) => list === listOf(kind))?.[1];
  if (!Array.isArray(items)) return [];
  const texts = items.flatMap((item: unknown) => {
    const text = isRecord(item) ? item[name] : undefined;
    return typeof text === 'string' ? [text] : [];
  });
  return [...new Set(texts)];
}

function isOfRelation({ kind }: Form, name: string): boolean {
  return name === 'answers' || (kind === 'relation' && name === 'kind');
}

/** What a choice means, in a few words. */
function hintOf(form: Form, name: string, value: string): string | undefined {
  const kind = relationKinds.find(one => one === value);
  if (kind && isOfRelation(form, name)) return words.kindOfAnswer(kind);
  const grade = statuses.find(one => one === value);
  if (grade && form.kind === 'evidence') return gradeMeaning(grade);
  const claims = argumentKinds.find(one => one === value);
  return claims && name === 'kind' && form.kind !== 'source' ? words.claims(claims) : undefined;
}

/** What is to be seen while one chooses. */
function toldOf(map: StanceMap, form: Form, name: string): readonly string[] {
  if (isOfRelation(form, name)) return test(map, form);
  const { issue } = form.value;
  const motion = typeof issue === 'string' ? map.issueById.get(issue)?.motion : undefined;
  const isToward = name === 'side' || name === 'stance';
  return isToward && motion !== undefined ? [words.motion(motion)] : [];
}

/** The two claims, one under the other: whether both can be so decides. */
function test(map: StanceMap, form: Form): readonly string[] {
  const claimOf = (id: unknown): string | undefined =>
    typeof id === 'string' ? map.argumentById.get(id)?.claim : undefined;
  const { claim, from, to } = form.value;
  const own = typeof claim === 'string' ? claim : claimOf(from);
  const other = answered(map, form.subject)?.claim ?? claimOf(to);
  return [words.test, ...[own, other].flatMap(one => (one ? [words.own(one)] : []))];
}
