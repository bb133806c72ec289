/** What a map still lacks: the rules that it breaks, what nobody has answered, and its balance. */
import { balanceOf, type IssueBalance } from '../balance/balance.js';
import { parseReference, referenceTitle, relationReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline } from '../outline/outline.js';
import { pageAt } from '../pages/pages.js';
import { argumentRow } from '../pages/rows.js';
import { section } from '../pages/sections.js';
import { brokenRules, type BrokenRule } from '../standing/rules/check-map.js';
import { unansweredArguments } from '../standing/unanswered.js';
import type { Walk } from '../walk/state/walk.js';
import type { WalkState } from '../walk/state/state.js';
import { toAuthor } from './author-messages.js';
import { fieldThatLacks } from './field-that-lacks.js';
import { lacksPlace } from './form-subject.js';
import { authorWords } from './words.js';

/** Of one rule; the rest is counted. */
const mostShown = 50;
/** The balance of more arguments takes too long to be counted for a page. */
const mostBalanced = 2000;

export function lacksOutline(walk: Walk, { burden, assumptions }: WalkState): Outline {
  const { map } = walk;
  const labelling = walk.labelling(burden, assumptions);
  const open = unansweredArguments(map, labelling).filter(
    ({ argument }) => assumptions.editorCounts === true || !argument.editor,
  );
  const byRule = Map.groupBy(brokenRules(map), ({ rule }) => rule);
  const blocks = [
    ...[...byRule].flatMap(([rule, found]) =>
      section(
        authorWords.broken(rule),
        limited(found, one => findingBlock(map, one)),
      ),
    ),
    ...section(
      authorWords.unanswered,
      limited(open, ({ argument }) => argumentRow({ map, labelling }, argument)),
    ),
  ];
  const lacks = blocks.length > 0;
  return {
    place: lacksPlace,
    title: authorWords.lacks,
    blocks: [
      ...(lacks ? blocks : [{ kind: 'text', text: nothingLacks(map) } as const]),
      ...section(authorWords.balance, balanceBlocks(map)),
      ...(lacks ? [{ kind: 'text', text: authorWords.lacksHow, tone: 'muted' } as const] : []),
    ],
  };
}

function nothingLacks(map: StanceMap): string {
  return map.arguments.length === 0 ? authorWords.lacksArguments : authorWords.lacksNothing;
}

function limited<T>(list: readonly T[], block: (one: T) => Block): readonly Block[] {
  const rest = list.length - mostShown;
  const shown = list.slice(0, mostShown).map(block);
  return rest > 0
    ? [...shown, { kind: 'text', text: authorWords.more(rest), tone: 'muted' }]
    : shown;
}

/** What is wrong, on a row that leads to the item and there to the field. */
function findingBlock(map: StanceMap, { item: named, path, rule, message }: BrokenRule): Block {
  const [list, index, field] = path;
  const relation = list === 'relations' ? map.relations[Number(index)] : undefined;
  const item = relation ? relationReference(relation) : named;
  if (!parseReference(item) || !pageAt(map, item)) return { kind: 'text', text: message() };
  return {
    kind: 'row',
    key: `${rule} ${item} ${path.join('.')}`,
    run: toAuthor.send({ is: 'mend', item, field: fieldThatLacks(rule, field) }),
    marks: [],
    lead: referenceTitle(map, item),
    text: message(),
    wraps: true,
  };
}

/** The sides of each issue beside each other. */
function balanceBlocks(map: StanceMap): readonly Block[] {
  if (map.arguments.length === 0) return [];
  if (map.arguments.length > mostBalanced)
    return [{ kind: 'text', text: authorWords.balanceElsewhere, tone: 'muted' }];
  return [
    ...balanceOf(map).issues.map(issue => balanceBlock(map, issue)),
    { kind: 'text', text: authorWords.balanceElsewhere, tone: 'muted' },
  ];
}

function balanceBlock(
  map: StanceMap,
  { issue, title, for: pro, against: con }: IssueBalance,
): Block {
  const text = authorWords.balanceOf(
    [pro.arguments, con.arguments],
    [pro.words, con.words],
    [pro.unreplied, con.unreplied],
  );
  const to = `issue/${issue}`;
  return pageAt(map, to)
    ? {
        kind: 'row',
        to,
        marks: [],
        lead: map.issueById.get(issue)?.short ?? title,
        text,
        wraps: true,
      }
    : { kind: 'text', label: title, text };
}
