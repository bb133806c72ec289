/** The speeches in which a side can make an argument: its own, those that only sum up aside. */
import type { DebateFormat, Speech } from './format-schema.js';

export function speechesToArgueIn({ speeches }: DebateFormat, stands: unknown): readonly Speech[] {
  return speeches.filter(
    speech => speech.kind === 'speech' && speech.stands === stands && speech.reply !== true,
  );
}

/** A speech with the team whose it is, where its side has several. */
export function speechAndTeam({ teams = [] }: DebateFormat, { title, team }: Speech): string {
  const found = teams.find(({ id }) => id === team);
  return found ? `${title} (${found.title})` : title;
}
