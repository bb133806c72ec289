/** How a session plan names itself, apart from its schema: asking for it loads no more. */
export const planDocument = { format: 'stancemap-plan/1', what: 'a session plan' } as const;
