import type { Progress } from '../model/progress.js';
import { counted } from '../report/counted.js';
import type { Streams } from './streams.js';

/** To the line's start, and clear it (ECMA-48, EL). */
const CLEAR = '\r\u001b[K';

/**
 * Runs `work` with progress on one line of the terminal, which is gone when the work is done or has failed. Where
 * standard error is no terminal, or nothing but findings is asked for, nothing is written.
 */
export async function withProgress<Result>(
  { quiet }: { readonly quiet: boolean },
  { err, errIsTerminal }: Streams,
  work: (onProgress?: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  if (quiet || !errIsTerminal) return work();
  try {
    return await work((progress) => err(CLEAR + progressText(progress)));
  } finally {
    err(CLEAR);
  }
}

/** "3 of 40 sources, 512 claims", then "40 sources, 5120 claims, 300 topics". */
function progressText({ sources, done, claims, topics }: Progress): string {
  const read = `${done < sources ? `${done} of ` : ''}${counted(sources, 'source')}, ${counted(claims, 'claim')}`;
  return topics === null ? read : `${read}, ${counted(topics, 'topic')}`;
}
