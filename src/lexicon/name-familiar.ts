/**
 * Given names with their familiar forms: Thomas with Tom and Tommy. The first of a line stands for the rest. Full names
 * that share their short forms stand between slashes: Steven and Stephen are both Steve, and two names.
 */
const FORMS = `thomas tom tommy
robert rob robbie bob bobby
william will willie bill billy
james jim jimmy jamie
john jack johnny jon
michael mike mikey mick
richard rick ricky dick rich
joseph joe joey
johannes hannes johann
gareth gary gaz
charles charlie chuck
edward ed eddie ted teddy
rudolph/rudolf rudy
daniel dan danny
david dave davey
matthew matt
andrew andy drew
anthony/antony tony
steven/stephen steve
nicholas/nicolas nick nicky
christopher chris
alexander alex alec sasha
benjamin ben benny
samuel sam sammy
gregory greg
kenneth ken kenny
ronald ron ronnie
donald don donnie
lawrence/laurence larry
patrick pat paddy
peter pete
philip/phillip phil
frederick fred freddie
gerald gerry jerry
leonard len lenny leo
raymond ray
timothy tim timmy
walter walt
zachary zach zack
joshua josh
jonathan/jonathon jonny
jacob jake
nathaniel nate nathan
vincent vince vinny
albert bert
francis frank frankie
henry harry hank
george georgie
elizabeth liz lizzie beth betty eliza libby
margaret maggie meg peggy
katherine/catherine/kathryn/katharine kate katie kathy cathy
patricia patty trish tricia
jennifer jen jenny
susan sue susie
deborah debbie deb
rebecca becky
victoria vicky
christina tina christine chrissie
jessica jess jessie
samantha sammie
abigail abby
alexandra sandra
barbara barb
dorothy dot dottie
eleanor ellie nell
florence flo
jacqueline jackie
josephine josie
judith judy
kimberly kim
theresa terry tess
theodore theo
mohammed muhammad mohamed mohammad muhammed
ahmed ahmad
sergei sergey serhiy
yusuf youssef yousef yusef youssouf yousuf
hussein husain hussain hossein
hassan hasan
khaled khalid
omar umar
abdullah abdallah abdulla
abdulrahman abdelrahman abdurrahman
mahmoud mahmud
mustafa mostafa moustafa mustapha
ibrahim ebrahim brahim
ismail ismael esmail
osama usama
othman osman uthman
saleh salih
tariq tarek tareq tarik
jamal gamal
faisal faysal feisal
fatima fatma fatemeh fatimah
aisha ayesha aysha
zainab zeinab zaynab
yuri yury yuriy
vasily vasili vasyl
dmitry dmitri dmytro
alexei alexey oleksiy
andrei andrey andriy
pavel pavlo
mikhail mykhailo
nikolai nikolay mykola
vladimir volodymyr
yevgeny yevgeni evgeny yevhen
oleg oleh
igor ihor
pyotr petro
natalia natalya nataliya
yelena elena olena
tatiana tatyana tetiana
yekaterina ekaterina kateryna
irina iryna
ian iain
rory ruaridh ruairi
archibald archie
alfred alf alfie
arthur art
bernard bernie
bradley brad
clayton clay
clifford cliff
curtis curt
dennis denny
dominic dom
douglas doug
dustin dusty
ernest ernie
eugene gene
gabriel gabe
gilbert gil
harold hal
herbert herb
isaac ike
jeffrey jeff
maximilian max
mitchell mitch
oliver ollie
randall randy
reginald reg reggie
rodney rod
roger rog
russell russ rusty
sebastian seb
sidney sid
stuart stu
wallace wally
wesley wes
amanda mandy
caroline carrie
charlotte lottie
cynthia cindy
gertrude trudy
isabella bella izzy
melissa missy
pamela pam
penelope penny
valerie val
virginia ginny
winifred winnie`;

const LINES = FORMS.split('\n').map((line) => line.split(/[ /]/));

/** A familiar form of a given name → the form that stands for it: "tommy" → "thomas". */
export const FAMILIAR_NAMES: ReadonlyMap<string, string> = new Map(
  LINES.flatMap(([full, ...forms]) => forms.map((form): [string, string] => [form, full!])),
);

/** Full names of which another has the same short forms: "steven", "stephen". */
export const FULL_SPELLINGS: ReadonlySet<string> = new Set(
  FORMS.match(/[a-z]+(?:\/[a-z]+)+/g)!.flatMap((names) => names.split('/')),
);
