import { check } from '../../src/check.js';
import { loadRules } from '../../src/judge/load.js';
import type { Report } from '../../src/model/report.js';
import type { Story } from './story.js';

const rules = loadRules();

/** Runs the whole program on a story's articles, in this process. */
export const runStory = ({ folder, texts }: Story): Promise<Report> => check(Object.keys(texts), rules, { folder });
