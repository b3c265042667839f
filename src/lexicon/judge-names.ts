const pairs = (lines: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const names = line.trim().split(/\s+/);
    for (const name of names) groups.set(name, new Set([...(groups.get(name) ?? []), ...names]));
  }
  return groups;
};

/** Short forms of English given names, one family a line (after the usual dictionaries of first names). */
export const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = pairs(`
  abigail abby abbie
  abraham abe
  alan al
  albert al bert bertie
  alexander alex sandy alec sasha
  alexandra alex sandra lexi sasha
  alfred alf alfie fred
  amanda mandy
  andrew andy drew
  anthony tony antony
  arthur art
  barbara barb babs
  benjamin ben benny
  bernard bernie
  bradley brad
  catherine cathy kate katie cath kathy katherine
  charles charlie chuck chas
  christine chris chrissie tina
  christopher chris kit
  clifford cliff
  clinton clint
  cynthia cindy
  daniel dan danny
  david dave davy
  deborah debbie deb
  dennis denny
  donald don donnie
  dorothy dot dottie
  douglas doug
  edward ed eddie ted ned
  eleanor ellie nell
  elizabeth liz lizzie beth betty eliza lisa
  emily em
  eugene gene
  frances fran
  francis frank fran
  francisco paco
  frederick fred freddie freddy
  gabriel gabe
  geoffrey geoff
  gerald gerry jerry
  gerard gerry
  gregory greg
  harold harry hal
  henry harry hank
  herbert herb
  isabella bella izzy
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jeremy jerry
  jessica jess jessie
  john jack johnny
  jonathan jon jonny
  joseph joe joey
  joshua josh
  judith judy
  kenneth ken kenny
  kimberly kim
  lawrence larry
  leonard len lenny
  leslie les
  lewis lew
  louis lou
  margaret maggie meg peggy marge
  martin marty
  matthew matt
  michael mike mick micky mickey
  mitchell mitch
  nancy nan
  nathaniel nathan nat nate
  nicholas nick nicky
  oliver ollie
  pamela pam
  patricia pat patty trish
  patrick pat paddy
  peter pete
  philip phil
  phillip phil
  rachel rach
  raymond ray
  rebecca becky
  reginald reg reggie
  richard rick dick ricky rich richie
  robert bob rob bobby robbie bert
  rodney rod
  roger rog
  ronald ron ronnie
  russell russ
  samantha sam
  samuel sam sammy
  sidney sid
  solomon sol
  stanley stan
  stephen steve stevie
  steven steve stevie
  stuart stu
  susan sue susie
  terence terry
  theodore ted teddy theo
  theresa terry tess
  thomas tom tommy
  timothy tim timmy
  valerie val
  victor vic
  victoria vicky tori
  vincent vince vinnie
  walter walt wally
  william will bill billy willie liam
  zachary zach zack
`);

/** What shows that a name was carried over from another alphabet, so that its spelling is not settled. */
export const TRANSLITERATED =
  /(?:ovs?|evs?|ova|eva|yev|yeva|sk(?:y|i|iy|yi|ij)|skaya|enko|chuk|shvili|dze|[bm]a[iy]ev|bek|uly|uullu|[aou]llah?|ud+in|ed+ine?|zadeh?|pour|nejad)$|kh|zh|dj|gh(?!t)|q(?!u)|^(?:abdu?l?|abd[ae]l|moh?am+[ae]d|muham+ad|ahmed|ahmad|hus+[ae]in|hus+ein|mahmoud|mahmud|os+ama|us+ama|al|el)$/;

/** Families of spelling that transliteration does not settle: each is written as one letter before comparing. */
export const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|sch|ch|tch|tsch)/g, 'c'],
  [/(?:sh)/g, 's'],
  [/(?:kh|gh|q|k|ck|g|h)/g, 'k'],
  [/(?:zh|dzh|dj|j|z)/g, 'z'],
  [/(?:ts|tz)/g, 's'],
  [/(?:ph|ff|f|v|w|u(?=[aeo])|ou(?=[aeo])|b)/g, 'v'],
  [/(?:th|dh|d)/g, 't'],
  [/(?:[aeiouy]+)/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** Nouns that a thing's name may go with or without: "Elks Lodge", "Elks Home Lodge". */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `the of and for in at de la le du des mv ms ss km mt mount st saint inc ltd llc plc corp corporation company co group holdings
   school high college university institute park playground club bar restaurant hotel lodge home centre center hall church
   hospital street avenue road party union association society foundation trust bank airlines airways air ferry ship
   train operation storm hurricane cyclone typhoon fire wildfire river lake camp prison jail`
    .split(/\s+/)
    .filter(Boolean),
);
