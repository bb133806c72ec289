/** How a stance map names itself, apart from its schema: asking for it loads no more. */
export const mapDocument = { format: 'stancemap/1', what: 'a stance map' } as const;
