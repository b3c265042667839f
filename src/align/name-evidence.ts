import { editDistance } from '../model/edit-distance.js';
import { type Evidence, type NewColumn, yes } from './evidence.js';
import { spellingNearness } from './spelling.js';
import type { StoryWords } from './story-words.js';
import { nearness } from './term-overlap.js';

/** Evidence from two names themselves: one spelling, a short form of the other, or nearly one spelling. */
export function nameEvidence(column: NewColumn, words: StoryWords): Evidence {
  const columns = {
    equal: column(),
    oneFullName: column(),
    contained: column(),
    spelling: column(),
    role: column(),
    oneFirst: column(),
    otherBearer: column(),
    sameKind: column(),
  };
  return {
    columns,
    weigh: (row, a, b, x, y) => {
      const same = x.name === y.name;
      const left = x.nameWords;
      const right = y.nameWords;
      const contained =
        !same && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
      const twoFull = !same && !contained && left.length > 1 && right.length > 1;
      columns.equal[row] = yes(same);
      // Whatever else the articles tell of them, two people of one full name in one story are one.
      columns.oneFullName[row] = yes(same && left.length > 1 && a.kind === 'name' && b.kind === 'name');
      columns.contained[row] = yes(contained);
      columns.spelling[row] = same || contained ? 0 : spellingNearness(x.name, y.name);
      columns.role[row] = nearness(x.role, y.role, words);
      // "Niamh Costello", "Niamh Corcoran": one person whose surname is in doubt, as a rule.
      columns.oneFirst[row] = yes(twoFull && left[0] === right[0]);
      // "Anna Lis", "Jan Lis": two of one family.
      columns.otherBearer[row] = yes(
        twoFull && left.at(-1) === right.at(-1) && editDistance(left[0]!, right[0]!, 2) > 2,
      );
      columns.sameKind[row] = yes(a.kind === b.kind);
    },
  };
}
