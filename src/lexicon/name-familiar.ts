/** Given names with their familiar forms: Thomas with Tom and Tommy. The first of a line stands for the rest. */
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
rudolph rudy rudolf
daniel dan danny
david dave davey
matthew matt
andrew andy drew
anthony tony antony
steven steve stephen
nicholas nick nicky nicolas
christopher chris
alexander alex alec sasha
benjamin ben benny
samuel sam sammy
gregory greg
kenneth ken kenny
ronald ron ronnie
donald don donnie
lawrence larry laurence
patrick pat paddy
peter pete
philip phil phillip
frederick fred freddie
gerald gerry jerry
leonard len lenny leo
raymond ray
timothy tim timmy
walter walt
zachary zach zack
joshua josh
jonathan jonny jonathon
jacob jake
nathaniel nate nathan
vincent vince vinny
albert bert
francis frank frankie
henry harry hank
george georgie
elizabeth liz lizzie beth betty eliza libby
margaret maggie meg peggy
katherine kate katie kathy catherine cathy kathryn
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
dmitry dmitri dmytro
alexei alexey oleksiy`;

/** A familiar form of a given name → the form that stands for it: "tommy" → "thomas". */
export const FAMILIAR_NAMES: ReadonlyMap<string, string> = new Map(
  FORMS.split('\n').flatMap((line) => {
    const [full, ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, full!]);
  }),
);
