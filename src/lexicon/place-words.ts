const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Last words of the names of streets, with their abbreviations (without the full stop). */
export const STREET_WORDS = words(
  `street avenue road lane drive boulevard court place way highway freeway parkway terrace circle cove alley crescent
  close square row walk mews quay embankment turnpike expressway trail loop pike plaza st ave rd ln dr blvd ct pl hwy
  pkwy streets avenues roads`,
);

/** Nouns that tell, as the last word of a name (or beside it in lower case), that a place is named. */
export const PLACE_HEADS = words(
  `street avenue road lane drive boulevard terrace crescent highway freeway parkway expressway motorway bridge tunnel
  square plaza park playground garden gardens cemetery zoo reserve forest woods wood heath moor common
  airport airfield airbase aerodrome station terminal port harbour harbor dock docks pier wharf marina
  hospital hospice clinic infirmary school university college academy campus museum gallery theatre theater cinema
  library stadium arena court courthouse prison jail penitentiary palace castle fort fortress tower hotel motel inn lodge
  hall church cathedral mosque temple synagogue monastery abbey shrine mall market supermarket restaurant pub club nightclub
  casino mill factory plant mine refinery reactor dam reservoir barracks camp base
  village town city hamlet suburb district county province prefecture governorate region state territory borough ward
  parish municipality township commune oblast canton department neighbourhood neighborhood subdivision estate
  island islands isle peninsula archipelago atoll reef coast shore beach bay gulf strait straits channel sea ocean lake
  lagoon river creek stream falls waterfall delta estuary canal valley canyon gorge basin plain plains plateau desert steppe
  mountain mountains mount hill hills peak range ridge volcano glacier pass cape headland cliff cliffs cave caves
  republic kingdom federation emirate emirates house building centre center complex armory armoury headquarters office
  side end quarter area zone corridor border heights springs crossing junction interchange intersection room lawn
  court apartments towers ranch farm farms`,
);

/** First words that make a name a place: "Mount Bunsuran", "Lake Chad", "Camp Ashraf". */
export const PLACE_OPENERS = words(
  'mount mt lake river cape camp fort ft port gulf bay isle strait lough loch san santa santo são saint-denis rio ust east west north south new los las el upper lower interstate highway route',
);

/** Place nouns that a name may carry in lower case right behind it: "Kandani barracks", "Sorsogon province". */
export const PLACE_NOUNS_BEHIND = words(
  `barracks province district county village town city airport station square street palace prison jail hospital region
  state island islands river valley border peninsula coast camp base square bridge park volcano port neighbourhood
  neighborhood suburb municipality township governorate prefecture stadium hotel headquarters mine forest lake
  archipelago desert area market cemetery mosque church cathedral university campus`,
);

/** Prepositions that put something at a place. */
export const LOCATIVE_PREPOSITIONS = words(
  'in at near outside inside around across throughout within into towards toward beyond between along off through onto from to on above beneath behind beside under over via',
);

/** Those after which a name is a place unless something says otherwise. */
export const STRONG_LOCATIVES = words(
  'in near outside inside around across throughout within into toward towards beyond along',
);

/** Words of direction that belong to a place's name in a news text: "west Shreveport", "north-eastern Nigeria". */
export const COMPASS_WORDS = words(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern
  south-western central downtown upstate inner midtown mid`,
);

/**
 * The closed class of common nouns that are read as a place after a locative preposition: "in the street",
 * "outside a nightclub". Nouns with a use that is no place ("in the house of cards", "in the field of") are left out.
 */
export const VENUE_NOUNS = words(
  `street yard backyard front-yard driveway sidewalk pavement alley alleyway carport garage garden basement bedroom kitchen bathroom hallway
  stairwell lobby nightclub bar pub restaurant cafe café diner supermarket store shop mall parking-lot car-park playground park
  school classroom gym gymnasium library church mosque temple synagogue cathedral hospital clinic courthouse courtroom prison jail
  barn warehouse factory apartment flat hotel motel hostel stadium airport station barracks checkpoint cemetery
  graveyard beach forest farm farmhouse field orchard vineyard quarry creek river lake canal ditch harbour harbor
  roadside motorway highway tunnel bridge market bakery armory armoury embassy consulate palace morgue mortuary`,
);

/** First words of two-word venues: "front yard", "parking lot". */
export const VENUE_PAIRS: ReadonlySet<string> = new Set([
  'front yard',
  'back yard',
  'parking lot',
  'car park',
  'living room',
  'emergency room',
  'night club',
  'gas station',
  'petrol station',
  'police station',
  'fire station',
  'bus station',
  'bus stop',
  'railway station',
  'train station',
  'shopping centre',
  'shopping center',
  'shopping mall',
  'town hall',
  'city hall',
  'army base',
  'military base',
  'air base',
  'naval base',
  'refugee camp',
  'army camp',
  'polling station',
  'football pitch',
  'construction site',
  'primary school',
  'secondary school',
  'high school',
  'boarding school',
  'nursing home',
  'care home',
  'local hospital',
  'nearby hospital',
  'nearby town',
  'nearby village',
  'gendarmerie school',
  'police academy',
  'military academy',
]);

/** American and Canadian states as they stand behind a town, abbreviated (without stops) or whole. */
export const STATES_BEHIND_TOWNS = words(
  `ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev nh nj nm ny nc
  nd ohio okla ore oreg pa ri sc sd tenn tex texas utah vt va wash wva wis wyo dc iowa idaho maine hawaii alaska
  alabama arizona arkansas california colorado connecticut delaware florida georgia illinois indiana kansas kentucky
  louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon
  pennsylvania tennessee vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan
  al ak az ar ca co ct fl id il ks mi mn ms mt nv oh ok tn tx ut wi wy wv`,
);
/** States of more than one word, lower case. */
export const LONG_STATES: ReadonlySet<string> = new Set([
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
  'british columbia',
  'nova scotia',
  'new brunswick',
]);

/** Counties, provinces and regions that the news names without saying that they are any. */
export const REGION_NAMES: ReadonlySet<string> = new Set(
  `norfolk suffolk essex kent surrey sussex devon cornwall dorset somerset wiltshire hampshire berkshire oxfordshire
   buckinghamshire hertfordshire bedfordshire cambridgeshire lincolnshire nottinghamshire derbyshire leicestershire rutland
   northamptonshire warwickshire worcestershire herefordshire gloucestershire shropshire staffordshire cheshire lancashire
   yorkshire cumbria northumberland merseyside tyneside teesside gwynedd powys gwent glamorgan dyfed anglesey
   pembrokeshire carmarthenshire fife aberdeenshire lanarkshire ayrshire perthshire caithness sutherland lothian antrim
   tyrone fermanagh donegal mayo kerry leinster munster ulster connacht bavaria saxony thuringia hesse brandenburg
   westphalia rhineland swabia franconia tyrol styria carinthia salzkammergut ticino tuscany lombardy sicily sardinia
   umbria piedmont liguria veneto calabria apulia campania abruzzo andalusia catalonia galicia asturias aragon extremadura
   navarre algarve alentejo brittany normandy provence alsace lorraine burgundy corsica picardy flanders wallonia zeeland
   friesland brabant silesia pomerania mazovia moravia bohemia transylvania moldavia dalmatia istria vojvodina macedonia
   thrace thessaly peloponnese crete anatolia jutland zealand scania lapland karelia siberia dagestan chechnya donbas
   crimea galilee sinai darfur kordofan punjab sindh balochistan kashmir kerala gujarat rajasthan bihar karnataka
   maharashtra assam odisha haryana jharkhand chhattisgarh telangana uttarakhand isan java sumatra borneo kalimantan
   sulawesi luzon mindanao visayas xinjiang tibet sichuan yunnan guangdong hokkaido honshu kyushu okinawa queensland
   tasmania ontario quebec alberta manitoba saskatchewan newfoundland labrador yukon chiapas oaxaca sinaloa sonora
   patagonia amazonia bahia kivu katanga kasai tigray oromia amhara puntland somaliland biafra natal gauteng limpopo`
    .split(/\s+/)
    .filter(Boolean),
);
