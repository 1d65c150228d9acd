/**
 * What newspapers put below or between an article's own words: promotions, print-edition lines, rights. From the house
 * styles of newspapers as they print them.
 */

/** Lines that tell of the print edition or of rights, whatever their length. */
export const editionLines = [
  /^A version of this (?:article|story) (?:appears?|appeared|was (?:first )?published|ran) (?:in|on)\b/i,
  /^This (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by)\b/i,
  /^(?:Copyright|©|\(c\))\s*(?:\(c\)\s*)?\d{4}\b/i,
  /\ball rights reserved\.?$/i,
];

/** What a promotion asks for, at its beginning … */
export const promotionVerbs =
  /^(?:Join|Subscribe|Sign up|Follow|Like|Click|Download|Get|Read more|Read also|Read next|See also|Watch|Listen|Share|Log in|Register|Support|Donate|Advertisement|Related|More from|Newsletter|Have a news tip|Send us|Contact us)\b/i;

/** … and what it offers. */
export const promotionNouns =
  /\b(?:newsletters?|channel|subscri(?:be|ber|ption)s?|app|inbox|Telegram|WhatsApp|Facebook|Twitter|Instagram|YouTube|podcasts?|breaking news|alerts?|latest (?:news|stories|updates)|advertisement|sign up|read more|log in|our journalism|tips?)\b/i;

/** A word or two that is a button, alone or behind a sentence of its own. */
export const buttons =
  /^(?:Subscribe(?: now)?|Sign up|Log in|Read more|Advertisement|Share|Print|Email|Comments?)\.?$/i;

/** How pages ask for consent, for an address or for money, and lead past their menus; whatever the length of the line. */
export const pageLines = [
  /^(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|article|search|footer|sidebar)\b.{0,30}$/i,
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners|\S+\.(?:com|org|net))(?: and our (?:\w+ ){0,3}partners)? (?:uses?|stores?|sets?)|when you visit (?:any|our|this)(?: of our)? (?:web)?sites?,).{0,80}\bcookies?\b/i,
  /^(?:by (?:clicking|continuing|using|signing up|subscribing|submitting|entering|registering|providing)|if you (?:continue|click)|to learn more about how we).{0,160}\b(?:agree|accept|consent|acknowledge|cookies?|privacy (?:policy|notice)|terms)\b/i,
  /^(?:accept|reject|manage|allow|decline|confirm)(?: (?:all|my|your|our))?(?: (?:cookies?|preferences|consents?|settings|choices))?(?: (?:preferences|settings))?\.?$/i,
  /^(?:we value your privacy|your privacy (?:choices|matters)|privacy preference cent(?:er|re)|cookie (?:settings|preferences|policy|notice))\.?$/i,
  /^(?:if you are a )?californian? consumers?, you have the right to opt\b/i,
  /^please (?:enter|provide) (?:a|your) (?:valid )?e-?mail\b/i,
  /^(?:thank you|thanks) for (?:signing up|subscribing|registering)\b/i,
  /^(?:already (?:a subscriber|a member|subscribed|registered)|(?:don[’']t )?have an account)\?/i,
  /^(?:toggle|hide|show|enlarge|expand|view|open) (?:caption|image|photo|gallery|slideshow|transcript|more|less|comments?|(?:author|full) (?:archive|bio|profile))\.?$/i,
  /^(?:exclusive|key highlights|story highlights|trending|sponsored|promoted|most popular|updates?:|share this(?: (?:article|story|page))?:?)$/i,
  /^follow (?:us|me|him|her|@?\w+) on (?:social media|(?:facebook|twitter|instagram|x|youtube|linkedin|telegram|whatsapp|google news)\b.{0,60})$/i,
  /^(?:(?:facebook|twitter|instagram|whatsapp|youtube|linkedin|telegram|pinterest|koo app|reddit|e-?mail|print|share|x)[\s,|·/]*){2,}$/i,
  /^follow (?:\p{Lu}[\p{L}.'’-]* ){1,3}on (?:facebook|twitter|instagram|x|youtube|linkedin|bluesky|threads)\b.{0,40}$/iu,
  /^(?:reach|contact|e-?mail|write to) (?:(?:the|our) )?(?:\p{L}[\p{L}.'’-]* ){1,4}at \S+@\S+\.?$/iu,
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,5}(?:can|may) be (?:reached|contacted|followed) (?:at|by|via|on) (?:\S+@|@|e-?mail|twitter|\(?\d{3}).{0,160}$/iu,
  /^(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|advert|video|promotion))?\.?$/i,
  /^(?:advertisement\W+)?scroll (?:down )?to continue(?: reading| with content)?\.?$/i,
  /^(?:media|video|audio) playback (?:is )?(?:un|not )supported on (?:your|this) device\.?$/i,
  /^\S.{0,60} asks for your consent to use your personal data\b/i,
  /^(?:(?:first |originally )?(?:published|posted|updated|created)|last (?:updated|modified))(?: (?:on|at))?\s?:.{4,100}\b(?:19|20)\d\d\b.{0,80}$/i,
  /^views?:? [\d,.]+k?$/i,
  /^loading (?:photo |image )?(?:gallery|slideshow|comments|video|player)\W*$/i,
  /^what do you think\? (?:scroll|tell us|let us know|share|leave|comment|weigh in|sound off)\b.{0,100}$/i,
  /^want (?:more|to read|to receive|the latest)\b.{0,80}\? (?:sign up|subscribe|follow|join|click)\b/i,
  /\baffiliate (?:links?|advertising program|commission)\b.{0,160}\b(?:commission|earn|fees?)\b|\bmay earn (?:a |an )?(?:affiliate )?commission\b/i,
  /^this (?:article|story|post|report) (?:was|has been) (?:originally |first |last )?(?:published|posted|updated|corrected)(?: at| on|:| to)\b/i,
  /^read (?:this|the) (?:story|article|report|page) in \p{Lu}\p{Ll}+\b/u,
  /^\S+@\S+\.\S+(?:\s*\(end\))?$/i,
  /^[-–—\s]*by \p{Lu}.{2,60} follow @\w+$/iu,
  /^[=_*~#•·–—-](?:\s?[=_*~#•·–—-]){2,}$/,
  /^to continue reading(?: this (?:article|story))?,? /i,
  /^you(?:[’']ve| have) (?:reached|read|used) (?:your|all).{0,40}\b(?:articles?|limit)\b/i,
  /^this (?:article|content|story) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:paid |premium |registered )?(?:subscribers|members)\b/i,
];

/** A label, and behind it the title of another text: "READ NEXT: …", "Related stories: …", "More from The Post | …". */
export const leads =
  /^(?:more|also (?:read|see|watch)|read (?:also|more|next|on|here|this|the full story)|related(?: (?:stories|story|articles?|content|news|links|reading|coverage|topics))?|see also|see more|watch(?: (?:more|now|live|also|here|this|next))?|listen(?: (?:now|here|live|also))?|up next|don[’']t miss|most read|more (?:stories|news|like this|(?:from|on|about) [^:|]{2,40})|you (?:may|might) also like|recommended(?: for you)?|further reading|full (?:story|coverage)|in case you missed it|what to read next|editor[’']?s[’']? picks?)\s*[:|»›>→]\s*\S/i;

/** What agencies write of those who made a report, before "by" and their names. */
export const signOffs =
  /^(?:(?:with )?(?:additional|further|other|extra|original) )?(?:reporting|reported|writing|written|editing|edited|compiled|compilation|translated|translation|photography|photographs|photos|graphics|graphic|produced|production|research|layout)(?:(?:,| and| &) (?:reporting|reported|writing|written|editing|edited|compiled|translated|photography|graphics|additional reporting))* by\b|^with (?:files|reporting|additional reporting|contributions|agency inputs?|inputs) from\b/i;

/** The small words between the names of a sign-off. */
export const betweenNames =
  /^(?:in|and|the|for|from|by|with|at|of|de|da|di|la|van|von|der|den|el|al|bin|staff|agencies|additional|reporting|writing|editing|other)$/i;

/** "The Harbury Wire contributed to this report." */
export const contributed =
  /^.{2,160}\bcontributed (?:to|reporting (?:to|for)|to the writing of) (?:this|the) (?:report|story|article|dispatch)\.?$/i;
