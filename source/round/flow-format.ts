/** How a flow names itself, apart from its schema: asking for it loads no more. */
export const flowDocument = { format: 'stancemap-flow/1', what: 'a flow' } as const;
