import { lineSet } from './line-set.ts';

/** Countries, and the parts of the United Kingdom, in small letters. From the lexicon of compromise 14 (MIT, https://github.com/spencermountain/compromise), and general knowledge of geography. */
export const COUNTRIES: ReadonlySet<string> = lineSet(`
  afghanistan | albania | algeria | america | andorra | angola | antigua and barbuda | argentina | armenia | australia
  austria | azerbaijan | bahamas | bahrain | bangladesh | barbados | belarus | belgium | belize | benin | bhutan
  bolivia | bosnia | bosnia and herzegovina | botswana | brazil | britain | brunei | bulgaria | burkina faso | burma
  burundi | cambodia | cameroon | canada | cape verde | central african republic | chad | chile | china | colombia
  comoros | congo | congo brazzaville | costa rica | cote de ivoire | croatia | cuba | cyprus | czech republic
  czechia | denmark | djibouti | dominica | dominican republic | dr congo | east timor | ecuador | egypt | el salvador
  england | equatorial guinea | eritrea | estonia | eswatini | ethiopia | fiji | finland | france | gabon | gambia
  georgia | germany | ghana | great britain | greece | grenada | guatemala | guinea | guinea bissau | guyana | haiti
  honduras | hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy | ivory coast | jamaica
  japan | jordan | kazakhstan | kenya | kiribati | korea | kosovo | kuwait | kyrgyzstan | laos | latvia | lebanon
  lesotho | liberia | libya | liechtenstein | lithuania | luxembourg | macedonia | madagascar | malawi | malaysia
  maldives | mali | malta | marshall islands | mauritania | mauritius | mexico | micronesia | moldova | monaco
  mongolia | montenegro | morocco | mozambique | myanmar | namibia | nauru | nepal | netherlands | new zealand
  nicaragua | niger | nigeria | north korea | north macedonia | northern ireland | norway | oman | pakistan | palau
  palestine | panama | papua new guinea | paraguay | peru | philippines | poland | portugal | qatar
  republic of ireland | romania | russia | rwanda | saint lucia | samoa | san marino | saudi arabia | scotland
  senegal | serbia | seychelles | sierra leone | singapore | slovakia | slovenia | solomon islands | somalia
  south africa | south korea | south sudan | spain | sri lanka | sudan | suriname | swaziland | sweden | switzerland
  syria | taiwan | tajikistan | tanzania | thailand | timor leste | togo | tonga | trinidad and tobago | tunisia
  turkey | turkmenistan | tuvalu | uganda | ukraine | united arab emirates | united kingdom | united states
  united states of america | uruguay | usa | ussr | uzbekistan | vanuatu | vatican city | venezuela | vietnam | wales
  yemen | zambia | zimbabwe
`);
