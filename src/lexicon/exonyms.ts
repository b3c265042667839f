import { foldName } from '../model/name.js';

/**
 * Places that newsrooms write in two ways: a native and an English name, two romanisations, a new name and the one
 * that it took over from. Where the two say which side a paper is on, the place is one all the same.
 */
const PLACES = `Kyiv/Kiev
Kharkiv/Kharkov
Odesa/Odessa
Lviv/Lvov/Lwow/Lemberg
Dnipro/Dnepr/Dnieper/Dnepropetrovsk/Dnipropetrovsk
Zaporizhzhia/Zaporizhia/Zaporizhzhya/Zaporozhye
Mykolaiv/Nikolaev/Nikolayev
Chernihiv/Chernigov
Chornobyl/Chernobyl
Luhansk/Lugansk
Donbas/Donbass
Bakhmut/Artemivsk/Artyomovsk
Kryvyi Rih/Krivoy Rog
Ternopil/Ternopol
Rivne/Rovno
Moscow/Moskva
Yekaterinburg/Ekaterinburg
Homiel/Gomel
Hrodna/Grodno
Moldova/Moldavia
Transnistria/Transdniestria/Transdnistria
Nagorno-Karabakh/Artsakh
Stepanakert/Khankendi
Astana/Nur-Sultan
Almaty/Alma-Ata
Warsaw/Warszawa
Krakow/Cracow
Gdansk/Danzig
Wroclaw/Breslau
Prague/Praha
Plzen/Pilsen
Czech Republic/Czechia
Bucharest/Bucuresti
Belgrade/Beograd
Pristina/Prishtina
Kosovo/Kosova
North Macedonia/Macedonia
Vienna/Wien
Munich/München/Muenchen
Cologne/Köln/Koeln
Nuremberg/Nürnberg/Nuernberg
Hanover/Hannover
Brunswick/Braunschweig
Bavaria/Bayern
Saxony/Sachsen
Lower Saxony/Niedersachsen
North Rhine-Westphalia/Nordrhein-Westfalen
Thuringia/Thüringen
Lake Constance/Bodensee
Tyrol/Tirol
South Tyrol/Südtirol/Alto Adige
Styria/Steiermark
Carinthia/Kärnten
Geneva/Genève/Genf
Zurich/Zuerich
Basel/Basle/Bâle
Bern/Berne
Lucerne/Luzern
Rome/Roma
Milan/Milano
Turin/Torino
Genoa/Genova
Venice/Venezia
Padua/Padova
Mantua/Mantova
Florence/Firenze
Leghorn/Livorno
Naples/Napoli
Syracuse/Siracusa
Trento/Trent
Bolzano/Bozen
Tuscany/Toscana
Lombardy/Lombardia
Piedmont/Piemonte
Apulia/Puglia
Sicily/Sicilia
Sardinia/Sardegna
Seville/Sevilla
Zaragoza/Saragossa
Coruña/La Coruña/Corunna
San Sebastian/Donostia
Pamplona/Iruña
Andalusia/Andalucía
Catalonia/Catalunya/Cataluña
Navarre/Navarra
Biscay/Vizcaya/Bizkaia
Basque Country/País Vasco/Euskadi
Majorca/Mallorca
Minorca/Menorca
Ibiza/Eivissa
Balearic Islands/Balearics/Baleares
Canary Islands/Canaries/Canarias
Lisbon/Lisboa
Porto/Oporto
Marseille/Marseilles
Lyon/Lyons
Reims/Rheims
Dunkirk/Dunkerque
Brittany/Bretagne
Normandy/Normandie
Burgundy/Bourgogne
Corsica/Corse
Brussels/Bruxelles/Brussel
Antwerp/Antwerpen/Anvers
Ghent/Gent/Gand
Bruges/Brugge
Leuven/Louvain
Mechelen/Malines
Ypres/Ieper
Ostend/Oostende
Liège/Luik
Flanders/Vlaanderen
Wallonia/Wallonie
The Hague/Den Haag
Netherlands/Holland
Copenhagen/København
Elsinore/Helsingør
Aarhus/Århus
Jutland/Jylland
Gothenburg/Göteborg
Scania/Skåne
Helsinki/Helsingfors
Turku/Åbo
Nuuk/Godthåb
Derry/Londonderry
Athens/Athina
Thessaloniki/Salonika/Salonica
Corfu/Kerkyra
Nicosia/Lefkosia/Lefkoşa
Turkey/Türkiye
Mumbai/Bombay
Kolkata/Calcutta
Chennai/Madras
Bengaluru/Bangalore
Mysuru/Mysore
Mangaluru/Mangalore
Puducherry/Pondicherry
Thiruvananthapuram/Trivandrum
Kochi/Cochin
Kozhikode/Calicut
Varanasi/Benares/Banaras
Prayagraj/Allahabad
Gurugram/Gurgaon
Pune/Poona
Vadodara/Baroda
Visakhapatnam/Vizag
Shimla/Simla
Odisha/Orissa
Dhaka/Dacca
Chattogram/Chittagong
Myanmar/Burma
Yangon/Rangoon
Mawlamyine/Moulmein
Rakhine/Arakan
Beijing/Peking
Guangzhou/Canton
Nanjing/Nanking
Chongqing/Chungking
Tianjin/Tientsin
Qingdao/Tsingtao
Sichuan/Szechuan/Szechwan
Tibet/Xizang
Macau/Macao
Busan/Pusan
Incheon/Inchon
Daegu/Taegu
Gwangju/Kwangju
Jeju/Cheju
Ho Chi Minh City/Saigon
Hanoi/Ha Noi
Da Nang/Danang
Yogyakarta/Jogjakarta
Timor-Leste/East Timor
Tehran/Teheran
Isfahan/Esfahan
Kandahar/Qandahar
Kunduz/Konduz
Homs/Hims
Raqqa/Rakka
Deir ez-Zor/Deir Ezzor/Deir al-Zor/Deir al-Zour
Falluja/Fallujah
Basra/Basrah
Mecca/Makkah
Medina/Madinah
Jeddah/Jiddah/Jidda
Hodeidah/Hodeida/Hudaydah/al-Hudaydah
Taiz/Taizz/Taez
Sidon/Saida
Hebron/Al-Khalil
Algiers/Alger
Marrakesh/Marrakech
Fez/Fes
Tangier/Tangiers/Tanger
El Fasher/Al Fasher/Al Fashir
Mogadishu/Muqdisho/Mogadiscio
Hargeisa/Hargeysa
Kismayo/Kismayu
Mekelle/Mekele
Ivory Coast/Côte d'Ivoire
Cape Verde/Cabo Verde
Eswatini/Swaziland
Gqeberha/Port Elizabeth
Havana/Habana/La Habana
Mexico City/Ciudad de México
Falkland Islands/Falklands/Malvinas
Uluru/Ayers Rock
Denali/Mount McKinley
United Kingdom/UK/Britain/Great Britain
United States/US/USA/United States of America/America
United Arab Emirates/UAE`;

/** Every spelling of such a place → the first of its line, both as `foldName` gives them: "kiev" → "kyiv". */
export const EXONYMS: ReadonlyMap<string, string> = new Map(
  PLACES.split('\n').flatMap((line) => {
    const spellings = line.split('/').map((name) => foldName(name).join(' '));
    return spellings.map((spelling): [string, string] => [spelling, spellings[0]!]);
  }),
);
