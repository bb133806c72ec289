/** What is said where no drill can be answered. */
export const drillWords = {
  needsTerminal:
    'A drill is answered at a terminal. Without one: stancemap report shows how far ' +
    'you are, and stancemap report --anki writes the cards.',
};
