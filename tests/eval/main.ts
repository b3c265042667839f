// npm run eval: scores every set that is there and writes reports/eval.md, which is committed so that a change in
// accuracy shows as a diff.
//   npx tsx tests/eval/main.ts [SET…] [--words]    only those sets, printed and not written; --words shows the words
//                                                  of losses in other people's texts too (for your eyes, not for a file)
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelStory } from '../train/stories.js';
import { crossValidatedSection, type ScoredSet } from './cross-validated-section.js';
import { EXTRACTION_SETS, extractionSection } from './extraction-section.js';
import { judgingSection } from './judging-section.js';
import { setSection } from './markdown.js';
import { markedSection } from './marked-section.js';
import { runStory } from './run-story.js';
import { type StoryScore, scoreStory } from './score-story.js';
import { isHere, STORY_SETS, type StorySet } from './sets.js';
import { loadStory, storyFolders } from './story.js';

const REPORT = fileURLToPath(new URL('../../reports/eval.md', import.meta.url));
const INTRODUCTION = `# Evaluation

Written by \`npm run eval\`; what each figure means stands in tests/README.md. Of other people's texts only the
story, the topic's label and the stage are shown, never their words. The weights of alignment are trained on the
answer keys of these very stories, so the figures of the story sets flatter; see "Cross-validated by story".
`;
const NOT_HERE = 'Not there in this checkout: skipped.';

async function scoresOf({ folder }: StorySet): Promise<readonly StoryScore[]> {
  const scores: StoryScore[] = [];
  for (const story of storyFolders(folder).map(loadStory)) scores.push(scoreStory(story, await runStory(story)));
  return scores;
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const words = process.argv.includes('--words');
const wanted = ({ name }: { readonly name: string }): boolean => names.length === 0 || names.includes(name);
/** Other people's words are for the eyes of whoever asks, never for the file. */
const isShown = ({ own }: StorySet): boolean => own || (words && names.length > 0);

const scored: ScoredSet[] = [];
const sections: string[] = [];
for (const set of STORY_SETS.filter(wanted)) {
  const scores = isHere(set) ? await scoresOf(set) : [];
  sections.push(isHere(set) ? setSection({ ...set, own: isShown(set) }, scores) : `## ${set.name}\n\n${NOT_HERE}\n`);
  if (isHere(set)) scored.push({ set, scores });
}
for (const set of EXTRACTION_SETS.filter(wanted))
  sections.push(extractionSection(set) ?? `## ${set.name}\n\n${NOT_HERE}\n`);
if (scored.length > 0) {
  const labelled = scored.map(async ({ set }) => ({
    set: { ...set, own: isShown(set) },
    stories: await Promise.all(storyFolders(set.folder).map(labelStory)),
  }));
  sections.push(judgingSection(await Promise.all(labelled)));
}
if (names.length === 0) {
  sections.push(await crossValidatedSection(scored), markedSection());
  writeFileSync(REPORT, [INTRODUCTION, ...sections].join('\n'));
}
process.stdout.write(sections.join('\n'));
