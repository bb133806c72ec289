/** How a field is asked: a text is written, an item found by any words, one of a few chosen. */
import { listOf, type ItemKind } from '../map/edit/item-name.js';
import { allReferences } from '../map/reference.js';
import type { Evidence } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Action } from '../walk/action.js';
import { toAuthor } from './author-messages.js';
import { answered, type Form } from './form.js';
import { choosing } from './form-choices.js';
import type { FormField } from './form-fields.js';
import { textIn } from './form-value.js';
import { formWords as words } from './words-form.js';

/**
 * The action that asks for what stands in a field. `anew`: it is written, and not chosen from what
 * others have.
 */
export function asking(
  map: StanceMap,
  form: Form,
  field: FormField,
  { anew }: { readonly anew?: boolean | undefined } = {},
): Action {
  const typing = form.typing?.field === field.name ? form.typing.text : undefined;
  const written = typing ?? textIn(form.value, field);
  const { type } = field;
  if (type.is === 'link' || type.is === 'links' || type.is === 'citations')
    return picking(map, form, field, type.kind);
  // What was being typed goes on.
  const choice = anew || typing !== undefined ? undefined : choosing(map, form, field, written);
  return choice ?? writing(field, written);
}

function writing({ name, label: [, title], type }: FormField, text: string): Action {
  return toAuthor.write({
    title,
    lines: type.is === 'long text',
    text,
    message: { is: 'written', field: name },
  });
}

function picking(
  map: StanceMap,
  form: Form,
  { name, label: [, title] }: FormField,
  kind: ItemKind,
): Action {
  return toAuthor.pick({
    title,
    among: likeliest(map, form, kind),
    message: { is: 'picked', field: name },
    more: {
      label: words.addWithin(kind),
      message: { is: 'add-within', field: name },
    },
  });
}

/** The items of a kind: of evidence that on the same question first. */
function likeliest(map: StanceMap, form: Form, kind: ItemKind): readonly string[] {
  const { subject } = form;
  const own = subject.make === 'change' ? subject.item : undefined;
  const list = allReferences(map).filter(
    reference => reference.startsWith(`${kind}/`) && reference !== own,
  );
  // Who answers is likelier another than who is answered.
  const said = answered(map, subject)?.party;
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
