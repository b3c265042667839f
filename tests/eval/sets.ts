import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A folder of stories with answer keys. */
export interface StorySet {
  readonly name: string;
  readonly folder: string;
  /** Whether the texts are the project's own: of other people's, no word may reach a report that is kept. */
  readonly own: boolean;
  readonly about: string;
}

/** Other people's texts stand beside the repository and are read where they are; a checkout without them skips these. */
export const STORY_SETS: readonly StorySet[] = [
  {
    name: 'stories',
    folder: pathOf('../stories/'),
    own: true,
    about: 'invented stories, which stand in tests/stories',
  },
  {
    name: 'dev-real',
    folder: pathOf('../../../shared/bench/dev-real/'),
    own: false,
    about: 'press reports of shootings, two to a story',
  },
  {
    name: 'dev-politics',
    folder: pathOf('../../../shared/bench/dev-politics/'),
    own: false,
    about: 'political news, five to a story',
  },
];

/** Stories that alignment is trained on and that are never scored. */
export const TRAINING_FOLDER = pathOf('../train/stories/');
/** Stories marked in the text itself, which nothing is trained on. */
export const MARKED_FOLDER = pathOf('../marked/');

export function setNamed(name: string): StorySet {
  const found = STORY_SETS.find((set) => set.name === name);
  if (!found) throw new Error(`no story set ${name}: there are ${STORY_SETS.map((set) => set.name).join(', ')}`);
  return found;
}

export const isHere = ({ folder }: StorySet): boolean => existsSync(folder);

/** The benchmark's own scorer, which ours must agree with. */
export const ORIGINAL_SCORER = pathOf('../../../shared/bench/score.mjs');
