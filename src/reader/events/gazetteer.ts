/**
 * Names of countries, cities and states that English news sets events in, in small letters. From general knowledge of
 * geography: United Nations members, capitals, the largest and the most reported cities, and the states of the United States.
 */
const COUNTRIES = `afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium
|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|brunei|bulgaria|burma|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo
|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|dominican republic|east timor|ecuador|egypt|el salvador|eritrea
|estonia|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary
|iceland|india|indonesia|iran|iraq|ireland|northern ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait
|kyrgyzstan|laos|latvia|lebanon|liberia|libya|liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|maldives|mali|malta
|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua
|niger|nigeria|north korea|norway|oman|pakistan|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia
|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain
|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|turkmenistan|uganda|ukraine
|united arab emirates|united kingdom|britain|great britain|england|wales|united states|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia
|zimbabwe|crimea|chechnya|gaza|west bank|tibet|kashmir|catalonia|hong kong|macau|puerto rico|greenland|guam|palestine`;

const STATES = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas
|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey
|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas
|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|alberta|british columbia|manitoba|nova scotia|queensland
|victoria|new south wales|tasmania`;

const CITIES = `abu dhabi|abuja|accra|addis ababa|adelaide|albany|albuquerque|aleppo|algiers|amman|amsterdam|anchorage|ankara|athens|atlanta
|auckland|austin|baghdad|bali|baltimore|bangkok|barcelona|basra|baton rouge|beijing|beirut|belfast|belgrade|benghazi|berlin|bern|bethlehem
|birmingham|bogota|bonn|boston|bratislava|brisbane|bristol|brussels|bucharest|budapest|buenos aires|buffalo|cairo|calais|calcutta|cambridge
|canberra|cape town|caracas|cardiff|casablanca|charleston|charlotte|charlottesville|chicago|cincinnati|cleveland|columbia|columbus|copenhagen
|dakar|dallas|damascus|dar es salaam|davos|dayton|delhi|denver|des moines|detroit|dhaka|doha|dubai|dublin|durban|durham|edinburgh|el paso
|erbil|fallujah|ferguson|florence|flint|fort lauderdale|fort worth|frankfurt|geneva|glasgow|greensboro|guantanamo bay|guantánamo bay
|hague|hamburg|hangzhou|hanoi|harare|harrisburg|havana|hebron|helsinki|hempstead|hiroshima|ho chi minh city|hollywood|honolulu|houston
|indianapolis|islamabad|istanbul|jacksonville|jakarta|jerusalem|johannesburg|kabul|kampala|kandahar|kansas city|karachi|kathmandu|khartoum
|kiev|kyiv|kigali|kinshasa|knoxville|kolkata|kuala lumpur|kuwait city|kyoto|lagos|lahore|laredo|las vegas|leeds|leicester|leipzig|lima
|lisbon|little rock|liverpool|london|los angeles|louisville|lyon|macau|madison|madrid|managua|manchester|manhattan|manila|marrakesh
|marseille|mecca|melbourne|memphis|miami|milan|milwaukee|minneapolis|minsk|mogadishu|monrovia|monterrey|montreal|moscow|mosul|mumbai
|munich|nagasaki|nairobi|nanjing|naples|nashville|new delhi|new hampshire|new haven|new orleans|new york city|newark|nice|norfolk|nuremberg
|oakland|oklahoma city|omaha|orlando|osaka|oslo|ottawa|oxford|palermo|palm beach|panmunjom|paris|philadelphia|phnom penh|phoenix|pittsburgh
|port-au-prince|portland|prague|pretoria|pristina|providence|pueblo|pyongyang|qingdao|quito|rabat|raleigh|ramallah|raqqa|reno|reykjavik
|richmond|riga|rio de janeiro|riyadh|roanoke|rome|rotterdam|sacramento|salt lake city|san antonio|san bernardino|san diego|san francisco
|san jose|san juan|sanaa|santiago|sao paulo|sarajevo|scranton|seattle|seoul|shanghai|sheffield|shenzhen|sochi|sofia|srebrenica|st. louis
|st. paul|st. petersburg|stockholm|strasbourg|sydney|taipei|tallinn|tampa|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|tianjin|tikrit|tokyo
|toledo|toronto|trenton|tripoli|tucson|tulsa|tunis|turin|ulaanbaatar|utrecht|vancouver|venice|vienna|vilnius|vladivostok|warsaw
|washington, d.c.|wellington|west palm beach|wilmington|winnipeg|yangon|yerevan|youngstown|zagreb|zurich|brooklyn|queens|harlem|capitol hill
|camp david|mar-a-lago|cannes|jeddah|fukushima|aspen|silicon valley|grand rapids|fort pierce|ann arbor|akron|manchester|colorado springs
|green bay|sioux city|cedar rapids|virginia beach|chapel hill|staten island|long island|martha's vineyard|hamptons|beverly hills`;

const cut = (names: string): readonly string[] => names.replaceAll('\n', '').split('|');

/** States and provinces, which stand behind a town's name ("Fort Pierce, Florida"). */
export const REGIONS: ReadonlySet<string> = new Set([...cut(STATES), ...cut(COUNTRIES)]);

export const PLACES: ReadonlySet<string> = new Set([...cut(COUNTRIES), ...cut(STATES), ...cut(CITIES)]);

/** Short forms of American states in datelines and addresses ("Port St. Lucie, Fla."), small, without full stops. From the AP style guide. */
export const SHORT_REGIONS: ReadonlySet<string> = new Set([
  ...[
    'ala',
    'ariz',
    'ark',
    'calif',
    'colo',
    'conn',
    'del',
    'fla',
    'ga',
    'ill',
    'ind',
    'kan',
    'ky',
    'la',
    'md',
    'mass',
    'mich',
  ],
  ...['minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'vt', 'va', 'wash', 'wis', 'wyo'],
]);

/** Last words of the names of buildings, squares and the like, which make a capitalised name a place ("the Opera House"). */
export const VENUES: ReadonlySet<string> = new Set([
  ...[
    'house',
    'hall',
    'hotel',
    'center',
    'centre',
    'university',
    'college',
    'school',
    'arena',
    'stadium',
    'square',
    'park',
    'tower',
  ],
  ...[
    'palace',
    'castle',
    'church',
    'cathedral',
    'mosque',
    'temple',
    'synagogue',
    'theater',
    'theatre',
    'museum',
    'library',
    'airport',
  ],
  ...[
    'base',
    'island',
    'garden',
    'gardens',
    'club',
    'resort',
    'street',
    'avenue',
    'plaza',
    'bridge',
    'building',
    'hospital',
    'station',
  ],
  ...[
    'auditorium',
    'coliseum',
    'fairgrounds',
    'institute',
    'academy',
    'memorial',
    'capitol',
    'pentagon',
    'kremlin',
    'heights',
    'zero',
  ],
]);
