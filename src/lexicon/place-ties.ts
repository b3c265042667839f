/**
 * What ties a place to what is told: words of one line tell the same of it, whichever part of speech they are. Lemmas,
 * and verbs with the word behind them that makes another verb of them ("go down").
 */
export const PLACE_TIES: Readonly<Record<string, string>> = {
  origin: 'bear birth birthplace native hometown hail childhood raise grow|up come|from come|into',
  home: 'live reside settle resident home neighbour neighbor house flat',
  base: 'base headquarter headquarters register head|office',
  plant: 'plant factory build construct erect works assemble',
  crash: 'crash collide collision plunge slam derail derailment overturn land go|down come|down fall hit strike',
  seize: 'seize seizure abduct abduction kidnap kidnapping snatch take grab',
  catch: 'arrest catch capture detain apprehend surrender nab corner flee cross',
  hold: 'hold keep captive captivity imprison jail detain prison hide spend',
  find: 'find discover recover locate abandon dump burn|out set|fire set|alight torch turn|up wash|up',
  attack: 'attack shoot shooting bomb bombing ambush raid explode explosion blast stab stabbing kill die murder',
  fire: 'fire flame blaze burn wildfire',
  hospital: 'hospital clinic treat airlift rush admit ambulance take fly',
  meeting: 'meet talk meeting summit conference negotiate negotiation sign deal reach sit agree pact treaty',
  leave: 'leave set|out set|off set|sail depart departure start begin train',
  travel: 'go head bind travel journey trip visit fly cross escape move leave emigrate drive',
  measure: 'record measure register gauge reading gust station highest',
  learn: 'study learn teach school university graduate coach student train',
  event: 'hold stage open concert tournament fair final match play festival take|place',
  bury: 'bury funeral cemetery grave burial cremate',
  source: 'ship shipment import export cargo smuggle bring load',
  marry: 'marry wed wedding',
  own: 'collector museum buyer gallery sell buy sale',
};

/** Nouns for people who are said to be from a place without holding a role: "the woman from Leeds". */
export const PEOPLE_BY_ORIGIN: ReadonlySet<string> = new Set(
  `man woman boy girl child student pupil teenager pensioner daughter son family couple tourist traveller traveler rider
   player singer winner victim survivor`.split(/\s+/),
);
