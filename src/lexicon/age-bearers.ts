// Whose an age is, by the noun that stands beside it. Lower case; parts of expressions.

export const MEN =
  'man|boy|lad|bloke|gentleman|husband|ex-husband|father|stepfather|grandfather|godfather|dad|daddy|grandad|granddad|grandpa|' +
  'father-in-law|son|stepson|grandson|godson|son-in-law|brother|half-brother|stepbrother|brother-in-law|uncle|nephew|boyfriend|' +
  'fiancé|groom|bridegroom|widower|schoolboy|king|prince|duke|monk|waiter|actor|barman|businessman|cameraman|clergyman|craftsman|' +
  'dutchman|englishman|fireman|fisherman|foreman|frenchman|gunman|handyman|irishman|policeman|postman|repairman|salesman|' +
  'schoolmaster|scotsman|seaman|serviceman|stuntman|tradesman|welshman|workman';

export const WOMEN =
  'woman|girl|lass|lady|wife|ex-wife|mother|stepmother|grandmother|godmother|mum|mom|mummy|gran|granny|grandma|nan|nana|' +
  'mother-in-law|daughter|stepdaughter|granddaughter|goddaughter|daughter-in-law|sister|half-sister|stepsister|sister-in-law|' +
  'aunt|auntie|niece|girlfriend|fiancée|bride|widow|schoolgirl|queen|princess|duchess|nun|waitress|actress|heiress|hostess|' +
  'barmaid|businesswoman|frenchwoman|englishwoman|dutchwoman|irishwoman|policewoman|saleswoman|servicewoman|midwife|schoolmistress';

/** What newsrooms give an age without its living. */
export const AGED_THINGS =
  'aircraft|airliner|apparatus|barge|bell|boat|boeing|boiler|bone|book|bottle|bridge|building|bus|cable|car|carriage|castle|cathedral|' +
  'chapel|church|coach|coin|cottage|craft|dam|device|embankment|engine|equipment|factory|ferry|fleet|fossil|generator|' +
  'gun|hall|helicopter|hotel|house|hull|instrument|jet|kiln|law|levee|lift|locomotive|lorry|machine|main|manuscript|mill|mine|' +
  'model|monument|motor|museum|oven|painting|palace|part|pier|pipe|pipeline|plane|plant|press|pump|railway|reactor|record|' +
  'rink|road|rocket|roof|satellite|school|server|sewer|ship|skeleton|skull|stadium|statue|steamer|submarine|system|tanker|temple|' +
  'theatre|tower|tractor|train|tram|trawler|treaty|truck|tunnel|tyre|vehicle|vessel|viaduct|violin|wall|wagon|warship|wreck|yacht';

/** First names that men and women bear, whichever they are more often. */
export const EITHERS_NAMES: ReadonlySet<string> = new Set(
  'alex ali andy ashley bobbie bobby brett cameron carey carol casey charlie chris connie courtney dana daniele danny drew eli erin evelyn francis frankie gabriele gale gene glenn harper hilary ira jackie jamie jaime jean jess jessie jo joan joe joss joyce jude jules kai kay kelly kelsey kerry kim kit kyle lane lauren laurie lee leigh lesley leslie lindsay lindsey loren lou marion max meredith michel michele morgan nat nicola nikita nikki noa noel ollie paris pat paul pauli peyton quinn ray rene robbie robin ronnie rosario rowan sacha sam sandy sasha shannon shelby shirley sidney simone stacey stevie sydney taylor terry tony toni tracy val valentine vivian wallace willie'.split(
    ' ',
  ),
);
