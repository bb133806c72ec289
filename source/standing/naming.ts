/** How a sentence names an argument, by its title and who makes it, and evidence, by its title. */
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import { nameWords } from './words-names.js';

/** The claim stands for a title that the map does not give. */
export function argumentInWords(map: StanceMap, argumentId: string): string {
  const argument = map.argumentById.get(argumentId);
  if (!argument) return argumentId;
  const { title, claim, party, editor } = argument;
  const short = party === undefined ? undefined : (map.partyById.get(party)?.short ?? party);
  const who = editor ? nameWords.editor : short && safeLine(short);
  return nameWords.argument(asClause(title ?? claim), who);
}

/** The statement stands for a title that the map does not give. */
export function evidenceInWords(map: StanceMap, evidenceId: string): string {
  const evidence = map.evidenceById.get(evidenceId);
  return nameWords.evidence(asClause(evidence?.title ?? evidence?.statement ?? evidenceId));
}

/** A sentence of the map within one of ours. */
export function asClause(sentence: string): string {
  return safeLine(sentence).replace(/\.$/, '');
}

/** Names what a sentence is about, and remembers what that was, for whoever wants to look it up. */
export class Namer {
  private readonly named: string[] = [];

  constructor(private readonly map: StanceMap) {}

  /** The references of what was named, in that order. */
  get references(): readonly string[] {
    return this.named;
  }

  argument(id: string): string {
    this.named.push(`argument/${id}`);
    return argumentInWords(this.map, id);
  }

  evidence(id: string): string {
    this.named.push(`evidence/${id}`);
    return evidenceInWords(this.map, id);
  }
}
