import { lineSet } from './line-set.ts';

/** Continents, seas, rivers, quarters of cities and landmarks, in small letters. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge of geography. */
export const OTHER_PLACES: ReadonlySet<string> = lineSet(`
  adriatic sea | africa | americas | antarctic ocean | antarctica | arc de triomphe | arctic ocean | asia
  atlantic ocean | battersea | bel air | beverly hills | black sea | boardwalk | bronx | brooklyn | browns canyon
  camp david | capitol hill | carrizo plain | caspian sea | cedar breaks | central america | chamorro | chichen itza
  chimney rock | chinatown | chiricahua | colosseum | danube | downtown | earlscourt | east end | east side | eglinton
  europe | euston | everglades | financial district | ganges | gay village | godavari | great lakes | guantanamo bay
  guantánamo bay | hamptons | harlem | highland | highlands | hollywood | hovenweep | indian ocean | indochina
  islington | iztapalapa | japantown | kazan kremlin | kensington | koreatown | kowloon | lakefront | lambeth
  latin america | leaside | lincoln memorial | little italy | long island | lowland | lowlands | machu picchu
  main street | manhattan | mar-a-lago | martha's vineyard | meadowlands | mediterranean sea | mekong | middle east
  midlands | midtown | neuschwanstein | newham | nile | north end | north side | old town | old trafford | orinoco
  pacific ocean | papahanaumokuakea | parkside | parthenon | persian gulf | pine ridge | queens | red sea | rio grande
  riverbend | riverfront | saint lawrence river | scotts bluff | seine | shopping district | silicon valley | soho
  south china sea | south end | south side | soweto | staten island | sunset hills | taj mahal | teotihuacan | thames
  tsarskoe selo | tulum | tuzigoot | uptown | vauxhall | wall street | west end | west side | white house | wupatki
  yangtze
`);
