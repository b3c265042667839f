import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Each page has a script and a style of its name in this folder; they may import others. */
const PAGES = ['apparatus', 'diff'] as const;
const BROWSER = new URL('../../src/report/html/browser/', import.meta.url);
export const ASSETS = new URL('../../src/report/html/assets.ts', import.meta.url);

/** What `src/report/html/assets.ts` must hold: the style and the script of every page, each bundled into one text. */
export async function assetsModule(): Promise<string> {
  const texts = await Promise.all(
    PAGES.map(async (page) => [
      constant(`${page}_STYLE`, await bundle(`${page}.css`)),
      constant(`${page}_SCRIPT`, await bundle(`${page}.ts`)),
    ]),
  );
  return `// Generated from browser/ by \`npm run assets\`. Do not edit.\n${texts.flat().join('')}`;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: fileURLToPath(BROWSER),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** A line of source for a line of text, so that a change reads as a diff. */
function constant(name: string, text: string): string {
  const lines = text.trimEnd().split('\n');
  return `\nexport const ${name.toUpperCase()} = [\n${lines.map((line) => `  ${JSON.stringify(line)},\n`).join('')}].join('\\n');\n`;
}
