import { wordSet } from './word-set.ts';

/** People of a country, and the adjective of it. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge. */
export const DEMONYMS: ReadonlySet<string> = wordSet(`
  afghan afghans afghanss african africans africanss albanian albanians albanianss algerian algerians algerianss
  american americans americanss angolan angolans angolanss arab arabs argentine argentines argentiness armenian
  armenians armenianss asian asians asianss aussie aussies aussiess australian australians australianss austrian
  austrians austrianss bangladeshi bangladeshis bangladeshiss belarusian belarusians belarusianss belgian belgians
  belgianss bolivian bolivians bolivianss bosnian bosnians bosnianss brazilian brazilians brazilianss brit british
  brits britss bulgarian bulgarians bulgarianss californian californians californianss cambodian cambodians
  cambodianss cameroonian cameroonians cameroonianss canadian canadians canadianss catholic catholics chadian
  chadians chadianss chilean chileans chileanss chinese chineses chinesess christian christians colombian colombians
  colombianss congolese congoleses congolesess conservative conservatives croat croatian croatians croatianss croats
  croatss cuban cubans cubanss czech czeches czechess czechs dane danes daness democrat democrats dominican
  dominicans dominicanss dutch dutches dutchess dutchs ecuadorian ecuadorians ecuadorianss egyptian egyptians
  egyptianss emirati emiratis emiratiss englishman englishmans englishmanss estonian estonians estonianss ethiopian
  ethiopians ethiopianss european europeans europeanss filipino filipinos filipinoss french frenches frenchess
  frenchs gambian gambians gambianss georgian georgians georgianss german germans germanss ghanaian ghanaians
  ghanaianss greek greeks greekss guatemalan guatemalans guatemalanss haitian haitians haitianss hindi hindis
  hindiss hispanic honduran hondurans honduranss hungarian hungarians hungarianss icelandic icelandics icelandicss
  indian indians indianss indonesian indonesians indonesianss iranian iranians iranianss iraqi iraqis iraqiss
  irishman irishmans irishmanss islamist islamists israeli israelis israeliss italian italians italianss ivorian
  ivorians ivorianss jamaican jamaicans jamaicanss japanese japaneses japanesess jewish jews jordanian jordanians
  jordanianss kazakh kazakhs kazakhss kenyan kenyans kenyanss korean koreans koreanss kuwaiti kuwaitis kuwaitiss
  labour lao laos laoss latino latvian latvians latvianss lebanese lebaneses lebanesess liberal liberals liberian
  liberians liberianss libyan libyans libyanss lithuanian lithuanians lithuanianss macedonian macedonians
  macedonianss malagasies malagasiess malagasy malagasys malaysian malaysians malaysianss mexican mexicans mexicanss
  mongolian mongolians mongolianss moroccan moroccans moroccanss muslim muslims namibian namibians namibianss
  nicaraguan nicaraguans nicaraguanss nigerian nigerians nigerianss nigerien nigeriens nigerienss norwegian
  norwegians norwegianss omani omanis omaniss pakistani pakistanis pakistaniss palestinian palestinians
  palestinianss panamanian panamanians panamanianss paraguayan paraguayans paraguayanss peruvian peruvians
  peruvianss philippine philippines philippiness portuguese portugueses portuguesess qatari qataris qatariss
  republican republicans romanian romanians romanianss russian russians russianss rwandan rwandans rwandanss samoan
  samoans samoanss saudi saudis saudiss scottish scottishes scottishess scottishs senegalese senegaleses
  senegalesess serbian serbians serbianss singaporean singaporeans singaporeanss slovak slovaks slovakss somalian
  somalians somalianss soviet spaniard spaniards spaniardss spanish sudanese sudaneses sudanesess swede swedes
  swedess swiss swisses swissess swisss syrian syrians syrianss taiwanese taiwaneses taiwanesess texan texans
  texanss thai thais thaiss tories tory trinidadian trinidadians trinidadianss tunisian tunisians tunisianss turkmen
  turkmens turkmenss ugandan ugandans ugandanss ukrainian ukrainians ukrainianss us venezuelan venezuelans
  venezuelanss vietnamese vietnameses vietnamesess welsh welshes welshess welshs zambian zambians zambianss
  zimbabwean zimbabweans zimbabweanss
`);
