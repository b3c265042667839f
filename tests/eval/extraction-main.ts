// tsx tests/eval/extraction-main.ts quantities|quotations|dates-wars [--verbose]
import { scoreExtraction } from './extraction.js';

const [set = 'quantities'] = process.argv.slice(2);
process.stdout.write(scoreExtraction(set, process.argv.includes('--verbose')) ?? `no set ${set} here\n`);
