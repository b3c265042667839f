/** Words that turn what is said round; "n't" is written out before this is asked. */
export const NEGATION = /^(?:not|never|no|none|nobody|nothing|nor|neither|without|ain't)$/;

/** Contractions and what they stand for, in folded text; the special ones first. A genitive ("Lind's") is none. */
export const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bshan't\b/g, 'shall not'],
  [/\blet's\b/g, 'let us'],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must|need)n't\b/g, '$1 not'],
  [/\bi'm\b/g, 'i am'],
  [/\b(you|we|they|who|what|there)'re\b/g, '$1 are'],
  [/\b(i|you|we|they|who|would|could|should|might|must)'ve\b/g, '$1 have'],
  [/\b(i|you|he|she|we|they|it|that|there|who|what)'ll\b/g, '$1 will'],
  [/\b(it|that|he|she|who|what|there|here|where|how)'s\b(?=\s+(?:been|got|had|gone|become)\b)/g, '$1 has'],
  [/\b(it|that|he|she|who|what|there|here|where|how)'s\b/g, '$1 is'],
  [/\b(i|you|he|she|we|they|it|who)'d\b(?=\s+(?:better|been|had|gone|got)\b)/g, '$1 had'],
  [/\b(i|you|he|she|we|they|it|who)'d\b/g, '$1 would'],
];
