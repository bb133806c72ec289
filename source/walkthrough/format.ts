/** How a walkthrough names itself, apart from its schema: asking for it loads no more. */
export const walkthroughDocument = {
  format: 'stancemap-walkthrough/1',
  what: 'a walkthrough',
} as const;
