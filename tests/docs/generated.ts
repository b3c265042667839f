import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { baselineSchema } from '../../src/cli/baseline-file.js';
import { rulesPage } from '../../src/cli/rules-page.js';
import { configSchema } from '../../src/config.js';
import { loadRules } from '../../src/judge/load.js';
import { ruleSchema } from '../../src/judge/rule-schema.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Editors know this draft best. */
const jsonSchema = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`;

/** Every committed file that is made from the code and the rules, by its path from the root: what should stand in it. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
  'rules/README.md': rulesPage(loadRules()),
  'rules/schema/rule.json': jsonSchema(ruleSchema, 'A rule of Gainsay'),
  'rules/schema/config.json': jsonSchema(configSchema, 'The configuration of Gainsay'),
  'rules/schema/baseline.json': jsonSchema(baselineSchema, 'Findings that Gainsay takes for accepted'),
});
