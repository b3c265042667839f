import { main } from '../src/cli/main.js';
import { FORMATS } from '../src/report/formats.js';

// What `gainsay check` prints in every format, one after the other, with the paths that this script is given:
// a process of its own, so that tests can give it another locale, time zone and working folder.

for (const format of Object.keys(FORMATS)) {
  await main(['check', ...process.argv.slice(2), '--no-config', '--verbose', '-f', format], {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stdout.write(text),
    standardInput: async () => new Uint8Array(),
    folder: process.cwd(),
    today: '2024-03-10',
    columns: null,
    color: false,
  });
}
