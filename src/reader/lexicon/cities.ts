import { lineSet } from './line-set.ts';

/** Cities and towns, in small letters. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge of geography. */
export const CITIES: ReadonlySet<string> = lineSet(`
  aalborg | aarhus | abbotsford | abidjan | abingdon | abu dhabi | abuja | accra | acton | addis ababa | adelaide
  agartala | agincourt | ahmedabad | aizawl | akron | albany | alberton | albuquerque | aldershot | aleppo | algiers
  alhambra | alliston | almaty | alta | amaravati | amman | amsterdam | anadyr | anaheim | ancaster | anchorage
  ancona | andover | ankara | ann arbor | annapolis | antwerp | aqaba | arlington | ashcroft | ashdod | ashgabat
  aspen | asuncion | athens | atlanta | auckland | austin | aylesford | baghdad | bakersfield | baku | bali
  baltimore | bandung | bangalore | bangkok | banja luka | baotou | barcelona | bari | barnsley | barranquilla | basel
  basra | basrah | baton rouge | bayan nur | beaconsfield | bedford | beijing | beirut | belfast | belgrade
  bellingham | belo horizonte | bengaluru | benghazi | bergen | berlin | bern | berwick | bethlehem | bexhill | bhopal
  bhubaneshwar | bingley | birmingham | blackburn | blackpool | blackwall | bogota | bolton | bombay | bonn | boston
  bracebridge | bramley | brampton | brasilia | bratislava | brazzaville | bremen | bridgenorth | bridgetown | brigham
  brighton | brisbane | bristol | brockton | brookside | brookstone | brussels | bucharest | buckingham | budapest
  buenos aires | buffalo | burgas | bursa | busan | butuan | cagliari | cairo | calais | calcutta | caldwell | calgary
  cambridge | campbellford | canberra | cancun | cannes | cape town | caracas | cardiff | carlisle | casablanca
  catania | caversham | cebu | cedar falls | cedar grove | cedar rapids | centerville | changchun | changsha
  changzhou | chapel hill | charleston | charlotte | charlottesville | charlottetown | chatham | chattogram
  chelmsford | cheltenham | chengdu | chennai | chiang mai | chicago | chittagong | chongqing | christchurch
  cincinnati | clearwater | cleveland | colchester | collingwood | cologne | colombo | colorado springs | columbia
  columbus | compton | conakry | constanta | copenhagen | cordoba | cork | coventry | craiova | croydon | curitiba
  daegu | daejeon | dakar | dalian | dallas | damascus | dar es salaam | darlington | dartford | daugavpils | davos
  dayton | dehradun | delhi | denham | denver | derry | des moines | detroit | devonport | dhaka | digby | dispur
  doha | doncaster | dongguan | dorchester | dortmund | dover | dresden | dryden | dubai | dublin | duesseldorf
  dumfries | dunkirk | dunstable | durban | durham | dushanbe | dutton | edinburgh | edmonton | eindhoven | el paso
  enfield | epping | erbil | everton | exeter | exford | fairhaven | faisalabad | fallujah | ferguson | fes | flint
  florence | fort lauderdale | fort pierce | fort worth | fortaleza | foshan | frankfurt | fresno | fukushima
  fukuyama | galway | gandhinagar | gangtok | gdansk | geneva | genoa | ghent | giza | glasgow | gold coast
  gothenburg | grand rapids | gravenhurst | graz | green acres | green bay | green valley | greenfield | greensboro
  greenwich | grimsby | grozny | guadalajara | guangzhou | guatemala city | guayaquil | guelph | gujrat | hague
  haifa | haliburton | halifax | hamburg | hampstead | hampton | hangzhou | hannover | hanoi | harare | harbin
  harford | harrisburg | harrow | hastings | havana | hebron | hefei | helsinki | hempstead | heraklion | hereford
  hertford | heywood | highbury | hillcrest | hiroshima | ho chi minh | ho chi minh city | homs | honolulu | houston
  hovd | huntingdon | hyderabad | ibadan | ilford | imphal | incheon | indianapolis | indore | inglewood | inverness
  ipswich | irkutsk | isfahan | islamabad | istanbul | itanagar | izmir | jacksonville | jaipur | jakarta | jeddah
  jerusalem | jinan | johannesburg | kabul | kaduna | kallakurichi | kampala | kandahar | kandy | kano | kanpur
  kansas city | kaohsiung | karachi | karaj | kathmandu | kaunas | kawaguchi | keswick | kharkiv | khartoum | khulna
  kiev | kigali | kingston | kinshasa | kirkuk | kitchener | klaipeda | knoxville | kohima | kolkata | kopavogur
  kosice | krakow | krasnoyarsk | kuala lumpur | kunming | kunshan | kuwait city | kyiv | kyoto | la paz | la plata
  lagos | lahore | lancaster | langford | langley | langton | lansing | lanzhou | laredo | las vegas | lausanne
  le mans | leeds | leicester | leipzig | lewes | libreville | liege | lima | limassol | lindley | linz | lisbon
  little rock | liverpool | london | long beach | los angeles | louisville | luanda | lucknow | ludhiana | lviv
  lyndhurst | lyon | madison | madras | madrid | magadan | maidstone | makassar | malacca | malibu | malmo | malton
  malvern | managua | manaus | manchester | mandalay | manila | mansfield | maple grove | maplewood | maracaibo
  maracay | maribor | markham | marrakesh | marseille | mashhad | mecca | medan | medellin | medina | melbourne
  memphis | mendoza | messina | mexico city | miami | milan | millington | milwaukee | minneapolis | minsk | miskolc
  mississauga | mogadishu | monrovia | monterrey | montevideo | montpellier | montreal | moscow | mosul | mumbai
  munich | muscat | nagano | nagasaki | nagoya | nagpur | nairobi | nanchang | nanchong | nanjing | nantes | nantong
  naples | nashville | navan | new delhi | new haven | new orleans | new taipei | new york city | newark | newcastle
  newmarket | newport | nice | ningbo | northampton | norwich | nottingham | novosibirsk | nuremberg | nyc | oakland
  oakmont | oakwood | odessa | oklahoma city | omaha | omsk | oran | ordos | orford | orlando | osaka | oslo | ottawa
  oxford | oxley | padua | palermo | palm beach | panaji | panama city | panmunjom | paris | parkwood | patna | patras
  peking | pelham | pembroke | pennington | penzance | perth | petah tikva | philadelphia | phnom penh | phoenix
  pickering | picton | pilsen | pinecrest | piraeus | pittsburgh | pompeii | port au prince | port elizabeth
  port said | port-au-prince | portland | porto | poznan | prague | prato | pretoria | pristina | providence | puebla
  pueblo | putnam | puyang | pyongyang | qingdao | quebec city | quezon | quito | rabat | raipur | rajshahi | raleigh
  ramallah | ranchi | rangoon | rangpur | raqqa | rawalpindi | rayleigh | recife | redcliffe | redhill | reims
  rennes | reno | reykjavik | richmond | riga | rio | rio de janeiro | riverside | riyadh | roanoke | rochester | rome
  rotterdam | sacramento | saint louis | saint petersburg | salem | salt lake city | salzburg | san antonio
  san bernardino | san diego | san francisco | san jose | san juan | san pedro | san salvador | sanaa | santa ana
  santa fe | santa marta | santa monica | santiago | santo domingo | sao paulo | sapporo | sarajevo | scranton
  seaforth | seaton | seattle | seoul | seville | shanghai | shantou | sheffield | shenyang | shenzhen | sherbrooke
  shijiazhuang | shillong | shimla | shiyan | sioux city | skopje | sochi | sofia | southampton | southwold
  springhill | springwood | srebrenica | st louis | st petersburg | st. louis | st. paul | st. petersburg | stafford
  stockholm | stockwell | strasbourg | stratford | stroud | stuttgart | sudbury | sunderland | surabaya | surat
  suzhou | sydenham | sydney | sylhet | tabriz | taian | taichung | tainan | taipei | taiyuan | tallinn | tampa
  tampere | tangier | tangshan | tartu | tashkent | taunton | tbilisi | tegucigalpa | tehran | tel aviv | thessaloniki
  thornhill | tianjin | tianshui | tijuana | tikrit | tilburg | timisoara | tirana | tiverton | tokyo | toledo | tomsk
  toronto | torquay | tottenham | toulon | toulouse | trenton | trieste | tripoli | trondheim | truro | tucson | tulsa
  tunis | turin | turku | ulaanbaatar | ulan bator | upton | urumqi | utrecht | uxbridge | valencia | vancouver
  varna | vaughn | venice | verona | versailles | vienna | vilnius | virginia beach | vladivostok | volgograd | vostok
  wakefield | warsaw | warwick | washington d.c. | washington dc | washington, d.c. | waterford | watford | weedon
  wellington | wentworth | west palm beach | wexford | whitby | whitchurch | wichita | wickham | wicklow | willowbrook
  wilmington | winchester | windhoek | windsor | wingham | winnipeg | winterthur | woking | woodbridge | woodside
  woodstock | woolwich | wroclaw | wuhan | wuxi | wuzhou | wycombe | xiamen | xian | xinyang | yakutsk | yangon
  yekaterinburg | yerevan | yokohama | york | youngstown | yunfu | zagreb | zhangzhou | zhengzhou | zhongshan | zibo
  zurich
`);
