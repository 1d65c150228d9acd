import type { EventKind } from '../../../schema/domain/model.ts';

/** Objects that tell which of its meanings a verb has: "fired a missile", "launched an attack", "won an award". From general knowledge. */
const BY_OBJECT: readonly (readonly [RegExp, RegExp, EventKind])[] = [
  [/^fire$/, /^(?:missiles?|rockets?|satellites?|projectiles?)$/, 'LAUNCH'],
  [/^fire$/, /^(?:shots?|bullets?|rounds?|guns?|weapons?|gas|rifles?|cannons?)$/, 'ATTACK'],
  [/^launch$/, /^(?:attacks?|offensives?|strikes?|raids?|assaults?)$/, 'ATTACK'],
  [/^launch$/, /^(?:operations?)$/, 'CONFLICT'],
  [/^(?:launch|open|begin|start)$/, /^(?:investigations?|probes?|inquir(?:y|ies)|inquests?|search)$/, 'INVESTIGATION'],
  [/^win$/, /^(?:awards?|prizes?|oscars?|medals?|grammys?|emmys?)$/, 'AWARD'],
  [/^(?:win|lose)$/, /^(?:elections?|vote|votes|primary|seats?|presidency|referendum)$/, 'ELECTION'],
  [/^open$/, /^fire$/, 'ATTACK'],
  [/^catch$/, /^(?:pirates?|thie(?:f|ves)|robbers?|burglars?|suspects?|smugglers?|poachers?|gang)$/, 'ARREST'],
  [/^release$/, /^(?:names?|identit(?:y|ies)|details|statements?|memos?|letters?|lists?)$/, 'STATEMENT'],
  [
    /^(?:release|publish)$/,
    /^(?:reports?|figures|data|polls?|study|studies|surveys?|findings|results|index|statistics|rankings?|records?|documents?|transcripts?|returns|e-?mails?)$/,
    'RESULTS',
  ],
  [/^name$/, /^(?:victims?|suspects?|dead|men|women|man|woman|boy|girl|attackers?|gunm[ae]n)$/, 'STATEMENT'],
  [
    /^(?:announce|reveal|unveil|name|tap)$/,
    /^(?:nominees?|nominations?|picks?|successors?|mate|appointments?)$/,
    'APPOINTMENT',
  ],
  [/^(?:announce|reveal|confirm)$/, /^(?:retirement|resignation|departure)$/, 'DEPARTURE'],
  [
    /^(?:announce|reveal|confirm)$/,
    /^(?:split|divorce|separation|engagement|wedding|pregnancy|marriage)$/,
    'RELATIONSHIP',
  ],
  [/^(?:announce|launch)$/, /^(?:candidacy)$/, 'ELECTION'],
  [/^celebrate$/, /^(?:nominations?|announcements?|rulings?|decisions?|news)$/, 'STATEMENT'],
  [/^(?:lead|join)$/, /^(?:celebrations?|prayers?|tributes?|festivities|parade)$/, 'CEREMONY'],
  [
    /^offer$/,
    /^(?:branch|apolog(?:y|ies)|condolences|support|prayers?|defen[cs]e|praise|criticism|advice|thanks|predictions?)$/,
    'STATEMENT',
  ],
  [
    /^(?:dismiss|reject)$/,
    /^(?:claims?|allegations?|criticism|plans?|idea|suggestions?|reports?|questions?)$/,
    'STATEMENT',
  ],
  [
    /^(?:ignite|spark|trigger|unleash|provoke|stir)$/,
    /^(?:storms?|debates?|rows?|controvers(?:y|ies)|outrage|backlash|firestorm|outcry|uproar|fury)$/,
    'INCIDENT',
  ],
  [/^test$/, /^(?:strateg(?:y|ies)|resolve|patience|limits?|loyalty|strength|nerves?|theor(?:y|ies)|appeal)$/, 'OTHER'],
  [/^(?:face|file)$/, /^(?:charges?|lawsuits?|suits?|counts?)$/, 'LEGAL_ACTION'],
  [/^(?:ram|plow|plough|mow|drive|smash)$/, /^(?:crowds?|revell?ers|pedestrians|shoppers)$/, 'ATTACK'],
  [/^(?:end|snap|break)$/, /^(?:drought|curse|streak)$/, 'COMPETITION'],
  [/^(?:lose|regain|re-?establish|establish|restore)$/, /^(?:contact|control|communications?)$/, 'INCIDENT'],
];

/** The kind that the object of a verb gives it; null where it gives none. */
export function kindByObject(root: string, object: string): EventKind | null {
  if (object === '') return null;
  for (const [roots, objects, kind] of BY_OBJECT) if (roots.test(root) && objects.test(object)) return kind;
  return null;
}

/** What somebody leaves or gives up who departs; "left his car" and "transfers the cells" are no departures. */
export const IS_LEFT =
  /^(?:offices?|jobs?|posts?|positions?|roles?|teams?|compan(?:y|ies)|firms?|part(?:y|ies)|bands?|clubs?|governments?|cabinets?|races?|shows?|boards?|administrations?|countr(?:y|ies)|duties|squads?|schools?|campaigns?|homes?|hospitals?|towns?|cit(?:y|ies)|presidency|council|church|union|networks?|newspapers?|staff|senate|house|politics|football|baseball|basketball|cricket|sport|ways|seats?|leagues?|game)$/;
