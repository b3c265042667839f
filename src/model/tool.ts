/** How the program names itself in reports and for `--version`; a test keeps it equal to package.json. */
export const TOOL = { name: 'gainsay', version: '0.1.0' } as const;
