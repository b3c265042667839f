// The program as it is built, which is what users run. tsx, which runs this benchmark, wraps every function that it
// compiles to keep its name: code of many small functions then takes up to half as long again.

const built = <Module>(path: string): Promise<Module> => import(new URL(`../../dist/${path}`, import.meta.url).href);

export const { align } = await built<typeof import('../../src/align/align.js')>('align/align.js');
export const { annotate } = await built<typeof import('../../src/annotate/annotate.js')>('annotate/annotate.js');
export const { checkTexts } = await built<typeof import('../../src/check.js')>('check.js');
export const { diff } = await built<typeof import('../../src/report/diff/diff.js')>('report/diff/diff.js');
export const { EXTRACTORS, extract, mentionsOf } =
  await built<typeof import('../../src/extract/extract.js')>('extract/extract.js');
export const { judge } = await built<typeof import('../../src/judge/judge.js')>('judge/judge.js');
export const { loadRules } = await built<typeof import('../../src/judge/load.js')>('judge/load.js');
export const { segment } = await built<typeof import('../../src/segment/segment.js')>('segment/segment.js');
