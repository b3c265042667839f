// Verbs beside a quotation whose subject is the one who speaks. One verb a line, all its forms, so that a text is
// looked up and never stemmed.

/** Verbs that hand on words: said, told, wrote. */
const SPEECH = `
say says said saying
tell tells told telling
add adds added adding
ask asks asked asking
answer answers answered answering
reply replies replied replying
respond responds responded responding
retort retorts retorted retorting
write writes wrote written writing
tweet tweets tweeted tweeting
retweet retweets retweeted retweeting
post posts posted posting
texted texting
emailed emailing
typed typing
blog blogged blogging
declare declares declared declaring
states stated stating
announce announces announced announcing
proclaim proclaims proclaimed proclaiming
insist insists insisted insisting
explain explains explained explaining
note notes noted noting
observe observes observed observing
remark remarks remarked remarking
comment comments commented commenting
warn warns warned warning
caution cautions cautioned cautioning
argue argues argued arguing
claim claims claimed claiming
allege alleges alleged alleging
assert asserts asserted asserting
contend contends contended contending
maintain maintains maintained maintaining
acknowledge acknowledges acknowledged acknowledging
admit admits admitted admitting
concede concedes conceded conceding
confess confesses confessed confessing
recall recalls recalled recalling
remember remembers remembered remembering
joke jokes joked joking
quip quips quipped quipping
continue continues continued continuing
conclude concludes concluded concluding
complain complains complained complaining
lament laments lamented lamenting
shout shouts shouted shouting
yell yells yelled yelling
scream screams screamed screaming
chant chants chanted chanting
sing sings sang sung singing
cry cries cried crying
roar roars roared roaring
thunder thunders thundered thundering
exclaim exclaims exclaimed exclaiming
whisper whispers whispered whispering
mutter mutters muttered muttering
mumble mumbles mumbled mumbling
murmur murmurs murmured murmuring
vow vows vowed vowing
pledge pledges pledged pledging
promise promises promised promising
swear swears swore swearing
predict predicts predicted predicting
forecast forecasts forecasting
suggest suggests suggested suggesting
hint hints hinted hinting
stress stresses stressed stressing
emphasise emphasises emphasised emphasising
emphasize emphasizes emphasized emphasizing
underline underlines underlined underlining
underscore underscores underscored underscoring
boast boasts boasted boasting
brag brags bragged bragging
confirm confirms confirmed confirming
deny denies denied denying
report reports reported reporting
read reads reading
urge urges urged urging
demand demands demanded demanding
orders ordered ordering
beg begs begged begging
plead pleads pleaded pled pleading
implore implores implored imploring
wonder wonders wondered wondering
think thinks thought thinking
believe believes believed believing
muse muses mused musing
reflect reflects reflected reflecting
reason reasons reasoned reasoning
speculate speculates speculated speculating
opine opines opined opining
elaborate elaborates elaborated elaborating
clarify clarifies clarified clarifying
specify specifies specified specifying
reiterate reiterates reiterated reiterating
repeat repeats repeated repeating
restate restates restated restating
reveal reveals revealed revealing
disclose discloses disclosed disclosing
testify testifies testified testifying
counter counters countered countering
snap snaps snapped snapping
scoff scoffs scoffed scoffing
sneer sneers sneered sneering
shoot shoots shot
fire fires fired
laugh laughs laughed laughing
sigh sighs sighed sighing
chuckle chuckles chuckled chuckling
gush gushes gushed gushing
marvel marvels marvelled marveled marvelling marveling
rant rants ranted ranting
fume fumes fumed fuming
interject interjects interjected interjecting
interrupt interrupts interrupted interrupting
chime chimes chimed chiming
assure assures assured assuring
reassure reassures reassured reassuring
inform informs informed informing
remind reminds reminded reminding
advise advises advised advising
recommend recommends recommended recommending
propose proposes proposed proposing
agree agrees agreed agreeing
object objects objected objecting
protest protests protested protesting
rule rules ruled ruling
quote quotes quoted quoting
put puts putting
echo echoes echoed echoing
summarise summarises summarised summarising
summarize summarizes summarized summarizing
appeal appeals appealed appealing
points pointed pointing
preach preaches preached preaching
toast toasts toasted toasting
pray prays prayed praying
estimate estimates estimated estimating
scold scolds scolded scolding
chide chides chided chiding
taunt taunts taunted taunting
`;

/** Verbs that take somebody's words for a thing: called it, expressed his, denounced. */
const NAMING = `
call calls called calling
describe describes described describing
brand brands branded branding
label labels labels labelled labeled labelling labeling
dub dubs dubbed dubbing
deem deems deemed deeming
term terms termed terming
hail hails hailed hailing
praise praises praised praising
applaud applauds applauded applauding
laud lauds lauded lauding
denounce denounces denounced denouncing
condemn condemns condemned condemning
decry decries decried decrying
deride derides derided deriding
slam slams slammed slamming
blast blasts blasted blasting
lambast lambasts lambasted lambaste lambastes lambasting
criticise criticises criticised criticising
criticize criticizes criticized criticizing
attack attacks attacked attacking
mock mocks mocked mocking
ridicule ridicules ridiculed ridiculing
dismiss dismisses dismissed dismissing
reject rejects rejected rejecting
rebuke rebukes rebuked rebuking
liken likens likened likening
compare compares compared comparing
characterise characterises characterised characterising
characterize characterizes characterized characterizing
refer refers referred referring
express expresses expressed expressing
voice voices voiced voicing
cite cites cited citing
use uses used using
invoke invokes invoked invoking
accuse accuses accused accusing
blame blames blamed blaming
fault faults faulted faulting
thank thanks thanked thanking
salute salutes saluted saluting
welcome welcomes welcomed welcoming
consider considers considered considering
view views viewed viewing
see sees saw seeing
defend defends defended defending
speak speaks spoke speaking
talk talks talked talking
find finds found finding
feel feels felt feeling
hope hopes hoped hoping
want wants wanted wanting
expect expects expected expecting
favour favours favoured favouring
favor favors favored favoring
support supports supported supporting
oppose opposes opposed opposing
apologise apologises apologised apologising
apologize apologizes apologized apologizing
portray portrays portrayed portraying
paint paints painted painting
tout touts touted touting
cast casts casting
declare declares declared declaring
regard regards regarded regarding
commend commends commended commending
seek seeks sought seeking
question questions questioned questioning
doubt doubts doubted doubting
fear fears feared fearing
recite recites recited reciting
bemoan bemoans bemoaned bemoaning
bristle bristles bristled bristling
tease teases teased teasing
`;

const formsOf = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/).filter((form) => form !== ''));

export const SPEECH_VERBS = formsOf(SPEECH);
export const NAMING_VERBS = formsOf(NAMING);

/** Verbs that stand before their subject after a quotation: "…," said Ellis; "…?" goes another. */
export const INVERTING_VERBS = formsOf(`say says said add adds added ask asks asked write writes wrote tweet tweets
  tweeted reply replies replied explain explains explained recall recalls recalled warn warns warned note notes noted
  read reads go goes went declare declares declared joke jokes joked quip quips quipped insist insists insisted
  continue continues continued argue argues argued exclaim exclaims exclaimed shout shouts shouted cry cries cried
  conclude concludes concluded remark remarks remarked observe observes observed comment comments commented
  lament laments lamented complain complains complained chant chanted yelled yells whispered mused muttered sighed
  posted demanded stated claims claimed announced retorted boasted wonders wondered agrees agreed sang sings
  concedes conceded admits admitted predicts predicted responds responded answers answered ran runs`);

/** Forms that are as often nouns: "talks", "the claims", "a report". They count as verbs only after a subject. */
export const NOUN_LIKE =
  formsOf(`answer answers tweet tweets post posts blog blogs note notes comment comments claim claims
  boast boasts report reports demand demands order orders rule rules quote quotes protest protests object objects
  appeal appeals point points estimate estimates forecast forecasts reason reasons shout shouts cry cries scream
  screams whisper whispers promise promises pledge pledges vow vows joke jokes quip quips laugh laughs sigh sighs toast
  toasts question questions attack attacks praise blame fault faults use uses view views talk talks find finds hope hopes
  fear fears doubt doubts want wants call calls label labels term terms brand brands favour favours favor favors
  support supports state states read reads remark remarks reply replies retort retorts echo echoes fire fires shot
  wonder wonders swears marvel marvels snap counter counters ruling reading writing saying thinking posting calling
  finding feeling speaking talking questioning answers hint hints stress urge urges snaps notes cast casts rant rants
  tease repeat repeats lament laments protest`);

/** Verbs that a headline sets with a capital. */
export const HEADLINE_VERBS =
  formsOf(`says said tells told warns warned vows vowed urges urged calls called slams slammed
  blasts blasted claims claimed asks asked insists denies denied praises praised condemns condemned accuses accused
  pledges pledged admits admitted promises promised hails hailed demands defends mocks tweets wrote writes`);
