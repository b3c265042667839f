/** Words that tie a place to what is told, by what the preposition says; `any` whatever it says. */
interface TyingWords {
  readonly there?: string;
  readonly from?: string;
  readonly to?: string;
  readonly any?: string;
}

/**
 * Questions that places of the news answer, each with the words, of any part of speech, that show it to be asked: "born
 * in", "the birthplace of" and "hails from" are one question, "lives in" is another. Lemmas, and verbs with the word
 * behind them that makes another verb of them ("go|down").
 */
export const PLACE_TIES: Readonly<Record<string, TyingWords>> = {
  origin: {
    there: 'bear birth birthplace native hometown childhood upbringing raise grow|up boyhood girlhood come|into',
    from: 'bear be come hail native originally originate',
    to: 'bear native',
  },
  home: { there: 'live reside settle resident home neighbor house flat apartment household', from: 'live resident' },
  base: {
    any: 'base headquarter headquarters register incorporate seat bureau branch office',
    there: 'station post garrison deploy serve',
  },
  plant: {
    any: 'plant factory build construct erect works assemble facility mill warehouse depot hall center yard site',
  },
  crash: {
    any: 'crash collide collision plunge slam derail derailment overturn ditch go|down come|down wreck wreckage capsize sink smash plow veer ram',
    there: 'land fall hit strike',
    to: 'hit strike fly|into run|into drive|into fall',
  },
  seize: { any: 'seize seizure abduct abduction kidnap kidnapping snatch grab hostage take' },
  catch: { any: 'arrest catch capture detain apprehend surrender nab corner handcuff', there: 'flee cross hide' },
  hold: { there: 'hold keep captive captivity imprison jail detain prison hide spend cell inmate sentence lock chain' },
  find: {
    any: 'find discover discovery recover locate abandon dump burn|out set|fire torch turn|up wash|up unearth dig spot',
    there: 'set|alight alight trace',
    to: 'trace',
  },
  attack: {
    any: 'attack shoot shooting bomb bombing ambush raid explode explosion blast stab stabbing kill murder assault strike airstrike missile shell gunman fire|on rob robbery massacre',
    there: 'hit',
  },
  death: { any: 'die dead death kill perish drown', there: 'pass|away' },
  fire: { any: 'fire flame blaze burn wildfire bushfire ignite' },
  disaster: {
    any: 'epicenter quake earthquake tremor landfall tornado hurricane cyclone storm hail flood landslide avalanche eruption damage destruction devastate destroy batter worst blow outage shake',
    there: 'strike hit',
  },
  measure: { any: 'record measure gauge reading gust wind rainfall temperature station' },
  hospital: {
    any: 'hospital clinic treat airlift rush admit ambulance ward surgery patient care intensive',
    to: 'take',
  },
  meeting: {
    any: 'meet talk meeting summit conference negotiate negotiation negotiator agree pact treaty ceasefire mediate mediation delegate delegation host',
    there: 'sign deal broker agreement',
  },
  ceremony: {
    any: 'ceremony handover swear oath inauguration inaugurate unveil celebrate celebration hand|over exchange crown coronation',
  },
  trial: { any: 'trial court try plead prosecutor judge jury tribunal hear hearing lawsuit sue appear' },
  departure: {
    from: 'arrive arrival travel fly flight train bus ferry leave set|out set|off depart departure sail start journey return flee escape drive come ship boat plane convoy head way back walk take|off',
    there: 'board depart departure start begin set|out take|off embark leave',
  },
  destination: {
    to: 'go head bind travel journey trip visit fly flight cross escape move leave emigrate drive flee sail return set|out set|off deport extradite send destine way ticket transfer tour bus train ferry march walk',
    there: 'arrive arrival land visit trip tour end holiday vacation',
    from: 'visit',
  },
  stop: { any: 'stop stopover next call leg tour port dock' },
  learn: { any: 'study learn teach school university graduate coach student training lecture college', there: 'train' },
  event: {
    any: 'open concert tournament fair final match play festival race game championship semifinal stadium show exhibition fixture bout kickoff',
    there: 'hold stage take|place host perform win lose draw beat',
  },
  rally: { any: 'rally protest demonstrate demonstration march gather gathering crowd riot clash picket' },
  bury: { any: 'bury funeral cemetery grave burial cremate cremation lay|rest' },
  source: {
    from: 'ship shipment import export cargo smuggle bring load container consignment send originate trace produce supply buy',
    there: 'load produce grow source originate trace',
    to: 'trace',
  },
  made: {
    any: 'make grow manufacture brew print weave forge harvest fell quarry bottle produce mint craft cast',
    from: 'build cut carve',
  },
  marry: { any: 'marry wed wedding bride groom honeymoon' },
  own: { any: 'collector museum buyer gallery sell buy sale auction auctioneer bidder dealer' },
  chase: { any: 'chase pursue pursuit clock radar speed', there: 'begin start' },
  seen: { any: 'see sighting lose disappear vanish miss' },
  speak: { there: 'tell speak speech address reporter interview announce news' },
  border: { any: 'cross border frontier checkpoint' },
  shelter: { any: 'shelter evacuate camp refugee displace evacuee' },
};

type Direction = 'there' | 'from' | 'to';

/** The questions that a lemma shows to be asked, by what the preposition says. */
export const TIES_OF: Readonly<Record<Direction, ReadonlyMap<string, readonly string[]>>> = {
  there: tiesOf('there'),
  from: tiesOf('from'),
  to: tiesOf('to'),
};

function tiesOf(direction: Direction): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  for (const [question, { any, [direction]: own }] of Object.entries(PLACE_TIES)) {
    const lemmas = [any, own].flatMap((words) => words?.split(' ') ?? []);
    for (const lemma of new Set(lemmas)) ties.set(lemma, [...(ties.get(lemma) ?? []), question]);
  }
  return ties;
}

/** Nouns for people who are said to be from a place without holding a role: "the woman from Leeds". */
export const PEOPLE_BY_ORIGIN: ReadonlySet<string> = new Set(
  `man woman boy girl child student pupil teenager pensioner daughter son family couple tourist traveller traveler rider
   player singer winner victim survivor`.split(/\s+/),
);
