/** Words that turn what is said round. A contraction with "n't" does so too. */
export const NEGATION = /^(?:not|never|no|none|nobody|nothing|nor|neither|without|cannot|[a-z]{2,6}n't)$/;
