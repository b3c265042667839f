/**
 * Frames of events: words of one line tell the same happening, whichever part of speech they are. Not the people
 * in it: soldiers die, are sent and come home.
 * Lemmas, as the tagger gives them. In the manner of FrameNet's lexical units (https://framenet.icsi.berkeley.edu).
 */
export const FRAMES: Readonly<Record<string, string>> = {
  die: 'die dead death kill fatality fatal toll lose perish life claim body deadly slay murder casualty mortality drown',
  injure: 'injure injury hurt wound wounded injured casualty burn maim',
  miss: 'missing unaccounted disappear untraced',
  rescue: 'rescue save survive pull alive recover',
  arrest: 'arrest detain custody hold detention apprehend nab capture rearrest recapture',
  charge: 'charge accuse indict prosecute count felony',
  convict: 'convict sentence jail imprison guilty verdict term prison',
  escape: 'escape flee break abscond',
  displace: 'displace evacuate uproot homeless shelter displaced camp evacuation drive flee',
  destroy: 'destroy damage raze flatten demolish ruin level collapse wreck gut burn',
  infect: 'infect infection case positive test outbreak contract catch',
  hospital: 'hospital hospitalize treat admit ward ambulance care',
  protest: 'protest demonstrate march rally crowd demonstration turnout',
  vote: 'vote ballot elect election poll turnout referendum seat win',
  hire: 'hire employ job post employment payroll work workforce',
  dismiss: 'dismiss sack redundancy lay cut eliminate layoff shed job',
  strike: 'strike stoppage walkout walk picket down',
  deploy: 'deploy station send contingent strength',
  attack: 'attack raid ambush assault strike bomb blast explosion shoot shooting',
  begin: 'begin start launch open found establish intervene date outset commence inaugurate introduce',
  end: 'end finish close conclude stop expire last',
  build: 'build construct erect raise found complete open',
  pay: 'pay wage salary raise rise increase basic earn',
  cost: 'cost price value worth estimate bill expense budget sum',
  earn: 'earn profit revenue sale turnover takings gross income take result rake',
  pledge: 'pledge promise commit donate grant offer fund give aid',
  own: 'own buy acquire purchase takeover sell deal merger bid',
  measure: 'height depth magnitude length width weigh tall deep high long wide stretch measure distance',
  born: 'bear birth native come',
  recall: 'recall return defect fault',
  ask: 'ask question survey interview poll speak',
  sign: 'sign signature petition ',
  score: 'score goal point win beat defeat draw match victory',
  meet: 'meet summit meeting conference attend hold',
  fall: 'fall drop decline slip slump decrease down lower shrink',
  rise: 'rise climb increase grow gain jump up higher soar growth',
  burn: 'burn fire blaze wildfire acre hectare contain',
  carry: 'carry board aboard travel ride',
};

/** The frames that a lemma belongs to. */
export const FRAMES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const frames = new Map<string, string[]>();
  for (const [frame, lemmas] of Object.entries(FRAMES)) {
    for (const lemma of lemmas.split(' ')) frames.set(lemma, [...(frames.get(lemma) ?? []), frame]);
  }
  return frames;
})();
