/**
 * Sorts of things that newsrooms count, lemmas. A count of the one sort is no count of another: so many weapons and so
 * many boys, villages and pupils, votes and fires. Left out is what stands for another by custom: seats, jobs, names and
 * beds are counted for people, households for homes, licences for boats.
 */
const SORTS: readonly string[] = [
  `people person man woman child boy girl kid youngster adult teenager pensioner baby pupil student schoolchild teacher professor
   worker employee staff farmer miner fisherman driver resident villager inhabitant citizen neighbor tourist holidaymaker visitor
   spectator fan passenger prisoner inmate detainee hostage suspect juror witness lawyer guest customer patient nurse doctor medic
   demonstrator protester striker soldier policeman policewoman officer personnel guard fireman firefighter rescuer diver paramedic
   volunteer migrant refugee evacuee expatriate civilian survivor fighter rebel militant athlete runner player actor singer
   musician dancer scientist researcher investor shareholder`,
  'weapon rifle pistol gun handgun shotgun firearm grenade knife sword machete missile rocket shell mine bomb',
  'bone rib vertebra',
  'stitch wound',
  'vehicle car truck lorry bus van motorcycle motorbike tractor taxi bicycle scooter',
  'carriage wagon locomotive train',
  'aircraft plane jet helicopter airliner',
  'boat ship vessel ferry yacht trawler tanker',
  'house home flat apartment dwelling',
  'village town city municipality country',
  'school clinic hospital church mosque pharmacy museum library shop supermarket factory bank hotel restaurant prison',
  'bag sack crate barrel box bottle',
  'blanket mattress tent',
  'cow sheep goat pig horse cattle dog cat elephant whale bird chicken',
  'tree sapling',
  'page chapter',
  'letter email message photograph photo',
  'race match goal medal ace wicket',
  'fire blaze earthquake quake aftershock avalanche',
  'bridge road tunnel',
  'turbine pump generator transformer reactor',
  'episode film song album painting sculpture',
];
/** Votes stand for the people who cast them, and for nothing else. */
const PEOPLE = 0;
const VOTES = SORTS.length;

const SORT_OF: ReadonlyMap<string, number> = new Map(
  [...SORTS, 'vote ballot'].flatMap((words, sort) => words.split(/\s+/).map((word) => [word, sort] as const)),
);

/** Whether no count of the one noun is a count of the other. */
export function areSortsApart(a: string, b: string): boolean {
  const [x, y] = [SORT_OF.get(a), SORT_OF.get(b)];
  if (x === undefined || y === undefined || x === y) return false;
  return Math.min(x, y) !== PEOPLE || Math.max(x, y) !== VOTES;
}
