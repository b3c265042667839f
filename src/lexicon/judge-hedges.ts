/**
 * What the words around a figure do to it. Longer phrases first: "a little over" is not "over".
 * `exact` words ("only", "exactly") stand in hedges without widening them.
 */
export type Lean = 'nearly' | 'just-over' | 'about' | 'over' | 'at-least' | 'up-to' | 'under';

export const HEDGES: readonly { readonly lean: Lean; readonly pattern: RegExp }[] = [
  {
    lean: 'nearly',
    pattern:
      /\b(?:nearly|almost|not quite|close to|approaching|nearing|verging on|(?:just|a little|a bit|a shade|a touch|slightly|fractionally|a whisker) (?:under|below|short of|less than|fewer than|shy of)|little short of|short of|shy of)\b/,
  },
  {
    lean: 'just-over',
    pattern:
      /\b(?:(?:just|a little|a bit|a shade|a touch|slightly|fractionally|barely|only just|marginally|little) (?:over|above|more than|upwards of|past|north of))\b/,
  },
  {
    lean: 'at-least',
    pattern:
      /\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|(?:and|or) (?:more|over|above|older|higher|greater|better|up|upwards?))\b/,
  },
  {
    lean: 'up-to',
    pattern:
      /\b(?:up to|as (?:many|much|high|long|far|old) as|at (?:the )?most|(?:no|not) more than|a maximum of|maximum|at best)\b/,
  },
  {
    lean: 'over',
    pattern:
      /\b(?:more than|over|above|exceed\w*|in excess of|upwards? of|north of|better than|greater than|surpass\w*|topp?(?:ed|ing|s))\b|\+$/,
  },
  { lean: 'under', pattern: /\b(?:(?:less|fewer|lower|smaller) than|under|below|within)\b/ },
  {
    lean: 'about',
    pattern:
      /\b(?:about|around|some|roughly|approximately|approx|circa|estimated?|or so|or thereabouts|in the region of|more or less|something like|in the neighbou?rhood of|barely|odd|give or take)\b|[~≈]/,
  },
];
