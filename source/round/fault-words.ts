/** What is said of the faults of a flow file. */

export const problemWords = {
  sheet: 'sheet of this flow',
  argument: 'argument of the map',
  entry: 'entry of this flow',
  speech: (debate: string) => `speech of ${debate}`,
  team: (debate: string) => `team of ${debate}`,
  noDebate: (name: string, near: string) => `no debate format is called ${name}${near}`,
  debates: (ids: readonly string[]) =>
    `; there are ${ids.join(', ')}, or an object with one of your own`,
  empty: 'an entry says something: it has "text", or "argument", or both',
  itself: {
    answers: 'an entry does not answer itself',
    extends: 'an entry does not extend itself',
  },
  early: {
    answers: (id: string) => `${id} was said later: a speech answers what was said before it`,
    extends: (id: string) => `${id} was said later: a speech extends what was said before it`,
  },
  otherSide: (id: string) => `the other side said ${id}: a side extends what it said itself`,
  twice: (id: string) => `${id} is named twice here`,
};
