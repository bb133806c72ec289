/** What stands in a map that was made of an abstract framework, which has no texts of its own. */

export const frameworkWords = {
  title: 'Imported framework',
  summary: 'An abstract argumentation framework: arguments and attacks, without texts.',
  method:
    'Imported. Every argument is taken as given by the imported framework; every attack is read ' +
    'as an undercut, which goes one way.',
  issue: 'Framework',
  motion: 'The framework has no motion of its own.',
  party: 'The imported framework',
  short: 'Framework',
  given: 'Taken as given by the imported framework.',
  unnamed: 'unnamed',
} as const;
