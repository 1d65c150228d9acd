import { wordSet } from './word-set.ts';

/* Titles, offices and callings before or behind a person's name. From general knowledge. */

export const MEN_TITLES = wordSet(
  'mr mr. sir lord king prince duke baron father brother congressman councilman chairman spokesman businessman pope sheikh senor herr monsieur',
);
export const WOMEN_TITLES = wordSet(
  'mrs mrs. ms ms. miss lady dame queen princess duchess baroness sister congresswoman councilwoman chairwoman spokeswoman businesswoman madam madame mme mme. first-lady',
);

/** They stand right before a name with a capital: "Mr", "Senator", "Justice". */
export const TITLES = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame madam madame president vice-president vice senator sen sen. sens sens. senators
  rep rep. reps reps. representative representatives congressman congresswoman gov gov. govs govs. governor governors mayor lieutenant lt lt.
  prime minister ministers premier chancellor secretary deputy general gen gen. colonel col col. maj maj. major captain capt capt. sgt sgt.
  sergeant cmdr cmdr. admiral adm adm. corporal cpl. private pvt. officer detective inspector sheriff chief judge justice attorney
  professor prof prof. rev rev. reverend father sister bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah king
  queen prince princess duke duchess baron baroness count countess emperor sultan emir ambassador speaker chairman chairwoman
  chair director commissioner superintendent supt supt. envoy leader spokesman spokeswoman spokesperson coach manager
  economist analyst author actor actress singer comedian host anchor candidate nominee businessman billionaire mogul hon hon.
  brigadier brig brig. marshal congressmen mssrs messrs messrs. former ex-president president-elect councilman councilwoman
  councillor cllr comrade king's correspondent delegate assemblyman assemblywoman alderman treasurer comptroller pastor
  minister trooper constable cop secretary-general first mullah maulana m mm then-sen. then-rep. then-gov. administrator
  vp dj ds det det. insp insp. mp msp mep mla td di dci dsi dcs pc wpc ceo cfo coo mvp qb comedienne alhaji alhaja datuk shri smt msgr editor commander archdeacon under-secretary
  princes princesses pm realtor emerita emeritus canon
`);

/** A person's calling, office or kinship: what a common noun that refers to one person is. */
export const PERSON_NOUNS = wordSet(`
  president senator congressman congresswoman governor mayor minister premier chancellor secretary general colonel captain
  officer detective sheriff chief judge justice lawyer attorney professor reverend bishop archbishop cardinal pope rabbi imam king queen
  prince princess ambassador speaker chairman chairwoman chair director commissioner superintendent envoy leader spokesman
  spokeswoman spokesperson coach manager economist analyst author actor actress singer comedian host anchor candidate nominee
  elder waiter waitress businessman businesswoman billionaire mogul adviser advisor aide strategist consultant operative activist campaigner organizer
  executive founder owner editor reporter journalist columnist correspondent writer historian scientist researcher doctor
  physician surgeon nurse teacher student scholar fellow expert veteran soldier commander pilot player striker midfielder
  defender goalkeeper skipper champion swimmer sprinter runner boxer cyclist driver batsman bowler golfer wicketkeeper
  official negotiator diplomat prosecutor investigator agent policeman policewoman fireman firefighter farmer worker
  man woman boy girl mother father son daughter wife husband brother sister uncle aunt cousin widow friend neighbor neighbour
  resident voter supporter critic opponent rival lawmaker legislator politician statesman dictator premier frontrunner
  front-runner democrat republican conservative libertarian independent socialist contender hopeful pollster pundit
  commentator moderator producer photographer artist musician composer poet novelist playwright designer architect engineer
  chef entrepreneur investor banker trader broker accountant trustee treasurer vice-president deputy chairperson member
  delegate representative counsel counselor therapist psychologist psychiatrist sociologist pastor priest monk nun minister
  victim suspect defendant witness plaintiff accuser survivor hostage refugee immigrant migrant model star celebrity
  quarterback pitcher catcher receiver forward winger centre guard shortstop left-hander right-hander seed winner runner-up
  impersonator interviewer caller superdelegate surrogate donor fundraiser rapper rapist actress predecessor successor
`);

/** Words within a name that make it no person's: bodies, places, works. */
export const BODY_WORDS = wordSet(`
  assembly universe relations affairs lives matter counsel staff works world america americas development trade labor
  justice defense defence education energy transportation homeland treasury commerce interior agriculture
  inc inc. corp corp. ltd ltd. co co. company companies plc llc group holdings bank banks university college school institute academy party
  foundation committee campaign administration council association union federation league conference congress senate house
  parliament ministry department agency bureau office commission court authority board trust fund society club news times
  post journal tribune herald gazette press magazine radio television tv network channel street avenue road park parkway
  tower towers hotel hall hospital church cathedral mosque temple river lake mountain mountains island islands bay beach
  city county state states province district valley hills heights springs creek falls fort port harbor harbour coast ocean
  sea gulf peninsula desert forest act bill plan treaty accord agreement award prize cup open championship championships
  tournament series games stadium arena airport station bridge square center centre museum library theater theatre gallery
  festival show day night week war battle army navy force forces corps police guard intelligence security service services
  industries systems technologies research airlines airways motors motor oil gas energy electric steel insurance partners
  associates brothers bros sons capital securities markets exchange index records entertainment pictures studios films
  project initiative coalition alliance movement front brigade organization organisation resources international national
  united republic kingdom republicans democrats caucus convention report review constitution amendment resolution
  santa north south east west northern southern eastern western central new great upper lower mount lake saint
  telecom communications software computer group's rovers wanderers athletic albion hotspur villa rangers celtic
  hurricane typhoon cyclone storm tropical air
  january february march april june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday christmas easter thanksgiving
  twitter facebook google microsoft apple amazon reuters bloomberg cnn fox nbc abc cbs msnbc
  gop dnc rnc fbi cia nato
  foods beverages brands stores logistics pharmaceuticals pharma biotech therapeutics aerospace aviation railways shipping mining
  petroleum chemicals properties realty ventures consulting solutions automotive supermarkets breweries brewing distillery winery
  chapel boulevard hole arms infirmary clinic zoo diocese
`);

/** What a campaign's people are called together: "Team Smith", "Forward PAC". */
export const TEAM_WORDS = wordSet('team camp pac superpac');

/** Words for kin, by which somebody is described who shares the last name of somebody better known. */
export const KIN_WORDS = wordSet(`
  wife husband widow widower spouse mother father son daughter brother sister parents parent niece nephew cousin
  grandson granddaughter grandmother grandfather uncle aunt stepmother stepfather stepson stepdaughter lady mom dad
`);

/** Words that begin sentences or headings with a capital and are in no person's name. */
export const NEVER_IN_NAMES = wordSet(`
  says said calls wants takes gets makes goes hits slams tells asks vows backs leads wins loses everything anything something
  the a an i he she it they we you his her its their our my your this that these those there here in on at by for from with to
  of as if when while after before since until although though because but and or so yet nor however meanwhile also then now
  still even once what who why how where which one two three four five six seven eight nine ten some many most several other
  others another each every all no not nothing nobody according earlier last next asked despite during under over among
  between just only officials ok yes oh well let's don't i'm it's that's he's she's we're they're today yesterday tomorrow
  did do does is are was were be been has have had will would can could may might should shall must get got make made
  more less than too very such both either neither like unlike about above across against along around back because
  american russian british chinese french german japanese democratic republican internet god bible obamacare brexit
  tonight please thank thanks watch read click photo photos video image images file caption source updated published
  first second third new old good bad best big great top former
`);

/** Parts of a name in small letters: "van der", "de la", "bin". */
export const PARTICLES = wordSet(
  'de da di du del della der den van von la le el al bin bint binti ibn ben abu dos das ter',
);
