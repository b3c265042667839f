// The small words that tell where a speaker's name or role begins and ends. Lower case.

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const MALE_PRONOUNS = wordsOf('he');
export const FEMALE_PRONOUNS = wordsOf('she');
export const SUBJECT_PRONOUNS = wordsOf('he she they it i we you one');
/** Speak for whoever writes or is asked, so no name can stand for them. */
export const FIRST_PERSONS = wordsOf('i we you');

export const DEFINITE = wordsOf('the this that these those his her their its my our your');
export const INDEFINITE = wordsOf(
  'a an one another some several many two three four five six other most both each every no few all any',
);
export const PREPOSITIONS =
  wordsOf(`of in on at for from with by to about after before during against between among amid
  into over under near outside inside through across behind beside toward towards via per since until despite
  alongside within without around upon off following including like unlike than as`);
/** Begin a clause or join two. */
export const CLAUSE_WORDS =
  wordsOf(`and but or nor so yet because although though while when whenever where whereas if unless
  that which who whom whose what how why whether once as since until after before then than`);
export const AUXILIARIES =
  wordsOf(`has have had having is are was were be been being am do does did will would shall should can
  could may might must 's 've 'd`);
/** Adverbs that stand between a speaker and the verb; those that end in -ly are known by that. */
export const ADVERBS = wordsOf(`also later then often once still never even further again always just soon now today
  yesterday tonight simply first twice there here instead meanwhile earlier too not all both already ever afterward
  afterwards back once only sometimes thus`);
export const DAYS_AND_MONTHS =
  wordsOf(`monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`);
/** Capitalised where a sentence opens, and no part of a name there. */
export const OPENERS =
  wordsOf(`however meanwhile still moreover furthermore nevertheless nonetheless earlier later yesterday today
  tomorrow now then asked speaking responding citing referring according there here yes no not never also only even
  just perhaps maybe nobody everybody everyone someone anyone somebody nothing everything more less last next only
  among despite instead additionally finally afterward afterwards recently both neither either such other others
  said says asks wrote writes added read watch see photo video update breaking exclusive opinion analysis`);

/** What a person is called by what they do; plural or singular, no name needed. A suffix tells the rest. */
export const ROLE_NOUNS =
  wordsOf(`police officials authorities officers investigators prosecutors residents neighbors neighbours
  witnesses protesters protestors demonstrators organizers organisers critics supporters opponents experts analysts
  scientists researchers doctors lawyers attorneys relatives family friends parents aides advisers advisors sources
  lawmakers ministers senators spokesman spokeswoman spokesperson aide adviser advisor attorney chief head president
  boss chairman chairwoman chair captain coach striker mayor minister governor senator judge sheriff officer
  detective sergeant general colonel lawyer counsel lawman deputy secretary director manager editor author singer
  actor actress artist rapper pastor priest imam bishop rabbi mother father son daughter brother sister wife husband
  widow uncle aunt cousin nephew niece grandmother grandfather friend neighbor neighbour witness resident victim
  suspect driver pilot nurse doctor physician veterinarian vet surgeon professor student teacher principal
  economist analyst scientist researcher expert historian guitarist activist campaigner organizer organiser founder
  co-founder owner partner candidate nominee leader lawmaker congressman congresswoman councillor councilor
  commissioner commander soldier veteran farmer fisherman merchant shopkeeper businessman businesswoman executive
  narrator announcer monk nun king queen envoy ambassador rescuer survivor teammate colleague boyfriend girlfriend
  man woman boy girl men women boys girls people`);

/** Documents and bodies: they say things and are never "he" or "she". */
export const SPEAKING_THINGS =
  wordsOf(`statement report ruling letter book article study declaration text document message
  announcement agency company party ministry department office court paper newspaper website post tweet email memo
  indictment complaint lawsuit filing affidavit ad advert video campaign group union club team association bank firm
  charity organisation organization committee commission government administration council board police`);

/** Things that bear a title or a name set between quotation marks. */
export const TITLED_NOUNS =
  wordsOf(`song songs single album film films movie movies book books novel novels play musical opera ballet
  series sitcom drama show programme program podcast episode documentary magazine newspaper exhibition exhibit
  painting poem essay ballad anthem hit track video game thriller comedy bestseller memoir column blog campaign
  slogan hashtag logo banner`);
/** Before a name or a nickname in marks. */
export const NAMED_WORDS = wordsOf(
  'titled entitled named nicknamed codenamed code-named called known dubbed alias aka christened',
);
