/**
 * Verbs that make their past by no rule: base form, past, participle where it differs. Several spellings are parted by a
 * stroke. From general knowledge of English. A form that is the base form of another verb ("found", "fell", "lay") counts
 * as the past here, but for those that news writes as base forms: "wound", "ground", "saw" for "see".
 */
const TABLE = `
abide abode;arise arose arisen;awake awoke awoken;be was/were been;bear bore borne/born;beat beat beaten;become became become;
befall befell befallen;beget begot begotten;begin began begun;behold beheld;bend bent;bereave bereft;beset beset;bet bet;
betake betook betaken;bid bid bidden;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;
bring brought;broadcast broadcast;build built;burn burnt;burst burst;bust bust;buy bought;cast cast;catch caught;
choose chose chosen;cleave clove cloven;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;
dive dove dived;do did done;draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;dwell dwelt;eat ate eaten;
fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;
forecast forecast;forego forewent foregone;foresee foresaw foreseen;foretell foretold;forget forgot forgotten;
forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;freeze froze frozen;get got got/gotten;
give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;
hurt hurt;inset inset;keep kept;kneel knelt;know knew known;lay laid;lead led;leap leapt;learn learnt;leave left;lend lent;
let let;lie lay lain;light lit;lose lost;make made;mean meant;meet met;mislead misled;misread misread;
misspeak misspoke misspoken;mistake mistook mistaken;misunderstand misunderstood;mow mowed mown;offset offset;
outbid outbid;outdo outdid outdone;outgrow outgrew outgrown;output output;outrun outran outrun;outsell outsold;
outshine outshone;outspend outspent;overcome overcame overcome;overdo overdid overdone;overhear overheard;
overrun overran overrun;oversee oversaw overseen;overshoot overshot;oversleep overslept;overtake overtook overtaken;
overthrow overthrew overthrown;override overrode overridden;partake partook partaken;pay paid;plead pled;prepay prepaid;
prove proved proven;put put;quit quit;read read;rebuild rebuilt;recast recast;redo redid redone;redraw redrew redrawn;
remake remade;rend rent;repay repaid;reread reread;rerun reran rerun;resell resold;reset reset;resit resat;retake retook retaken;
retell retold;rethink rethought;rewrite rewrote rewritten;rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;
saw sawed sawn;say said;see saw seen;seek sought;sell sold;send sent;set set;sew sewed sewn;shake shook shaken;
shear sheared shorn;shed shed;shine shone;shoe shod;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;
sink sank sunk;sit sat;slay slew slain;sleep slept;slide slid;sling slung;slit slit;smite smote smitten;sow sowed sown;
speak spoke spoken;speed sped;spell spelt;spend spent;spill spilt;spin spun;spit spat;split split;spoil spoilt;spread spread;
spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;stink stank stunk;stride strode stridden;
strike struck stricken/struck;string strung;strive strove striven;sublet sublet;swear swore sworn;sweep swept;
swell swelled swollen;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;telecast telecast;tell told;
think thought;throw threw thrown;thrust thrust;tread trod trodden;unbind unbound;undercut undercut;undergo underwent undergone;
underlie underlay underlain;understand understood;undertake undertook undertaken;underwrite underwrote underwritten;
undo undid undone;unwind unwound;uphold upheld;upset upset;wake woke woken;wear wore worn;weave wove woven;wed wed;weep wept;
win won;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written;
`;

/** Forms that another verb's base form spells too, and that are that verb in news. */
const BASE_FIRST: ReadonlySet<string> = new Set(['wound', 'rent', 'ground', 'bound', 'dove', 'slew', 'bust', 'shed']);

export type IrregularForm = 'PAST' | 'PARTICIPLE' | 'PAST_OR_PARTICIPLE';

export interface Irregular {
  readonly base: string;
  readonly form: IrregularForm;
}

/**
 * An irregular form's verb ("struck" is of "strike"). Forms like the base form's are here as well ("hit", "cut", "quit"):
 * news writes them as the past far more often. "run" and "come" are not.
 */
export const IRREGULAR_FORMS: ReadonlyMap<string, Irregular> = new Map(
  TABLE.split(/[;\n]+/)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [base = '', past = '', participle = past] = line.split(' ');
      const pasts = past.split('/');
      const participles = participle.split('/');
      return [...new Set([...pasts, ...participles])]
        .filter((word) => !BASE_FIRST.has(word) && (word !== base || pasts.includes(word)))
        .map((word): [string, Irregular] => [
          word,
          { base, form: formOf(pasts.includes(word), participles.includes(word)) },
        ]);
    }),
);

/** Verbs that have no regular past: "sing" has no "singed". */
export const WITHOUT_REGULAR_PAST: ReadonlySet<string> = new Set(
  [...IRREGULAR_FORMS].filter(([word]) => !/(?:ed|t)$/.test(word)).map(([, { base }]) => base),
);

function formOf(isPast: boolean, isParticiple: boolean): IrregularForm {
  if (!isParticiple) return 'PAST';
  return isPast ? 'PAST_OR_PARTICIPLE' : 'PARTICIPLE';
}
