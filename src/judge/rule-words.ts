/** What the words of the rules' vocabulary mean, for whoever writes a rule; a test keeps the list whole. */
export const MEANINGS: Readonly<Record<string, string>> = {
  // compare
  age: 'figures as interval has them; a birthday may lie between two sources',
  exact: 'figures number for number, whatever hedges them',
  interval: 'figures by the room that each leaves: “at least 42” and 57 do not conflict',
  name: 'names: a title, an initial or a shorter form is no other name',
  place: 'places: a town and its region, or a street and its town, are not two',
  rank: 'places in an order',
  speaker: 'who said the same words',
  timex: 'dates and times at the grain that each states: 1936 and May 1936 do not conflict',
  wording: 'words inside quotation marks: a cut is fair, a change is not',
  // unless
  correction: 'one source takes back what the other says: “not five as first reported”',
  'different-scope':
    'the two are of another scope: expected and actual, before and now, two groups, years, measures or sides',
  'later-update': 'a running count, which a later source moves on',
  'one-passage': 'a third source has both quotations in one',
  'part-of-whole': 'one counts a part of what the other counts',
  rounding: 'one is the other, rounded',
  'same-sum': 'the figures of one add up to that of the other',
  // reports
  conflict: 'that sources contradict each other',
  update: 'that a later source moves a count on',
  'single-source': 'that one source alone tells it; silent unless the rule or corroborate names topics',
  'self-contradiction': 'that a headline gives another figure than the text below it',
};
