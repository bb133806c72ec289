/** The balance of a map as text: headings and tables, the same on a terminal and in the docs. */
import { markdownTable } from 'markdown-table';
import { relationKinds, statuses } from '../map/schema.js';
import { burdens } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import { safeLine } from '../text/safe-text.js';
import type { Balance, IssueBalance, SideShare, Tallies, Tally } from './balance.js';
import { balanceWords } from './words.js';

/** `mirror`: whether the map passes the mirror test. */
export function balanceText(balance: Balance, mirror: boolean): string {
  return [balanceWords.mirror(mirror), ...balance.issues.flatMap(issueSections)].join('\n\n');
}

function issueSections(issue: IssueBalance): readonly string[] {
  return [
    `## ${safeLine(issue.title)}`,
    table(balanceWords.sides, shareRows(issue)),
    balanceWords.legend,
    table(balanceWords.standingColumns, [
      ...tallyRows('', issue, share => share.standing),
      ...relationKinds.flatMap(kind =>
        tallyRows(balanceWords.without(kind), issue, share => share.without[kind]),
      ),
    ]),
  ];
}

function shareRows({ for: pro, against: con }: IssueBalance): readonly (readonly string[])[] {
  const row = (label: string, of: (share: SideShare) => number): readonly string[] => [
    label,
    String(of(pro)),
    String(of(con)),
  ];
  return [
    row(balanceWords.arguments, share => share.arguments),
    row(balanceWords.words, share => share.words),
    ...statuses.map(grade => row(balanceWords.cited(grade), share => share.evidence[grade])),
    row(balanceWords.unreplied, share => share.unreplied),
    row(balanceWords.granted, share => share.granted),
  ];
}

/** All burdens side by side, in the whole map or without one kind of relation. */
function tallyRows(
  without: string,
  { for: pro, against: con }: IssueBalance,
  of: (share: SideShare) => Tallies,
): readonly (readonly string[])[] {
  return burdens.map(burden => [
    burden,
    without,
    tallyWords(of(pro)[burden]),
    tallyWords(of(con)[burden]),
  ]);
}

function tallyWords(tally: Tally): string {
  return standings.map(standing => tally[standing]).join(' / ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows]);
}
