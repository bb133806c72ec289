/** How a field is asked: a text is written, an item found by any words, one of a few chosen. */
import { listOf, type ItemKind } from '../map/edit/item-name.js';
import { allReferences } from '../map/reference.js';
import { argumentKinds, relationKinds, statuses, type Evidence } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { gradeMeaning } from '../outline/words-marks.js';
import { defined } from '../text/data.js';
import type { Action } from '../walk/action.js';
import { toAuthor } from './author-messages.js';
import { answered, type Form } from './form.js';
import type { FormField } from './form-fields.js';
import { formWords as words } from './words-form.js';

/** The action that asks for what stands in a field. */
export function asking(
  map: StanceMap,
  form: Form,
  { name, label: [, title], type }: FormField,
): Action {
  const value = form.typing?.field === name ? form.typing.text : form.value[name];
  const written = typeof value === 'string' ? value : '';
  switch (type.is) {
    case 'text':
    case 'long text':
      return toAuthor.write({
        title,
        lines: type.is === 'long text',
        text: written,
        message: { is: 'written', field: name },
      });
    case 'choice': {
      const told = toldOf(map, form, name);
      return toAuthor.choose({
        title,
        at: Math.max(0, type.among.indexOf(written)),
        among: type.among.map(one => ({
          label: one,
          ...defined({ hint: hintOf(form, name, one) }),
          told,
          message: { is: 'chosen', field: name, to: one },
        })),
      });
    }
    case 'link':
    case 'links':
    case 'citations':
      return toAuthor.pick({
        title,
        among: likeliest(map, form, type.kind),
        message: { is: 'picked', field: name },
        more: {
          label: words.addWithin(type.kind),
          message: { is: 'add-within', field: name },
        },
      });
  }
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

/** The items of a kind: of evidence that on the same question first. */
function likeliest(map: StanceMap, form: Form, kind: ItemKind): readonly string[] {
  const list = allReferences(map).filter(reference => reference.startsWith(`${kind}/`));
  // Who answers is likelier another than who is answered.
  const said = answered(map, form.subject)?.party;
  if (kind === 'party' && said !== undefined)
    return [...list.filter(one => one !== `party/${said}`), `party/${said}`];
  const { issue } = form.value;
  if (listOf(kind) !== 'evidence' || typeof issue !== 'string') return list;
  const isNear = (reference: string): boolean =>
    itemIssues(map.evidenceById.get(reference.slice('evidence/'.length))).includes(issue);
  return [...list.filter(isNear), ...list.filter(one => !isNear(one))];
}

function itemIssues(evidence: Evidence | undefined): readonly string[] {
  return evidence?.issues ?? [];
}
