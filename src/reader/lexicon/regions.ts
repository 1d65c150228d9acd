import { lineSet } from './line-set.ts';

/** States, provinces, counties, islands and territories, in small letters. What is a city, too, stands here ("New York"). From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge of geography. */
export const REGIONS: ReadonlySet<string> = lineSet(`
  adygea | aguascalientes | alabama | alaska | alberta | altai | andhra pradesh | anguilla | arizona | arkansas
  aruba | arunachal pradesh | assam | azores | bahia | baja california | balkaria | bashkortostan | basque | bavaria
  bermuda | bihar | bonaire | bouvet island | british columbia | british virgin islands | buckinghamshire | buryatia
  california | cambridgeshire | campeche | catalonia | cayman islands | ceara | chechnya | cherkessia | chhattisgarh
  chiapas | chihuahua | christmas island | chuuk | chuvashia | coahuila | cocos islands | colima | colorado
  connecticut | cook islands | cornwall | corsica | crimea | cumbria | curacao | dagestan | dartmoor | delaware
  derbyshire | dorset | durango | essex | falkland islands | faroe islands | florida | french guiana
  french polynesia | fujian | gansu | gaza | gibraltar | gloucestershire | goa | greenland | guadalupe | guadeloupe
  guam | guanajuato | guangdong | guernsey | guizhou | gujarat | hampshire | haryana | hawaii | hertfordshire
  hidalgo | himachal pradesh | hong kong | hunan | idaho | illinois | indiana | ingushetia | iowa | isle of man
  jalisco | jersey | jharkhand | jiangxi | jilin | kabardino | kalmykia | kansas | karachay | karelia | karnataka
  kashmir | kedah | keeling islands | kelantan | kentucky | kerala | khakassia | komi | kosrae | lancashire
  leicestershire | lincolnshire | louisiana | macao | macau | madhya pradesh | maharashtra | maine | manipur
  manitoba | maranhao | mari el | martinique | maryland | massachusetts | mayotte | meghalaya | michigan | michoacan
  minas gerais | minnesota | mississippi | missouri | mizoram | montana | montserrat | mordovia | morelos | nagaland
  nayarit | nebraska | nevada | new brunswick | new england | new hampshire | new jersey | new mexico
  new south wales | new york | new york state | newfoundland | newfoundland and labrador | niue | norfolk
  norfolk island | normandy | north carolina | north dakota | north yorkshire | northamptonshire
  northern mariana islands | nottinghamshire | nova scotia | nuevo leon | nunavut | oaxaca | odisha | ohio | oklahoma
  ontario | orange county | oregon | ossetia | oxfordshire | pahang | para | parana | penang | pennsylvania | perak
  pernambuco | pitcairn | pitcairn islands | prince edward island | puerto rico | punjab | qinghai | quebec
  queensland | queretaro | quintana roo | rajasthan | rhode island | saint helena | saint martin | sakhalin
  san luis potosi | santa catarina | sarawak | saskatchewan | saxony | selangor | siberia | sichuan | sicily | sikkim
  sinaloa | sint maarten | somerset | sonora | south carolina | south dakota | southern california | staffordshire
  suffolk | surrey | sussex | tabasco | tahiti | tamaulipas | tamil nadu | tasmania | tatarstan | telangana
  tennessee | texas | tibet | tlaxcala | tokelau | tripura | turks and caicos islands | tuscany | tuva | udmurtia
  us virgin islands | utah | uttar pradesh | uttarakhand | veracruz | vermont | victoria | virgin islands | virginia
  wake island | wallis and futuna | warwickshire | washington | west bank | west bengal | west virginia | wisconsin
  wyoming | yakutia | yorkshire | yucatan | yukon | zacatecas | zanzibar
`);
