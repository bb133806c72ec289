/** How a profile names itself, apart from its schema: asking for it loads no more. */
export const profileDocument = { format: 'stancemap-profile/1', what: 'a profile' } as const;
