import { wordSet } from '../lexicon/word-set.ts';
import { type EventView, word } from './event-view.ts';

/** What somebody is named, asked or hired to be. From general knowledge of news English. */
export const OFFICES = wordSet(`
  coach manager chairman chairwoman ceo mate principal captain headteacher conductor editor host director chief general secretary
  ambassador justice minister commissioner treasurer spokesman spokeswoman adviser advisor envoy nominee successor president
`);

/** Verbs that put somebody into an office, or try to. */
export const PUTTING = wordSet(`
  take name pick choose tap select become succeed replace install promote hire unveil introduce announce ask offer approach invite
  nominate
`);

/** How far behind its verb an office may stand ("asked Tom Bell, a pilot of long standing, to be head coach of the Rovers"). */
const REACH = 28;

/** Whether an office stands behind a verb in its sentence: "as head coach", "to be the next judge", "the post of director". */
export function hasOfficeBehind(view: EventView, verb: number): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined) return false;
  // "announced that Tom Bell will be host" announces; "announced Tom Bell as host" appoints.
  const isShown = /^(?:announc|unveil|introduc|pick|tak)/.test(word(view, group.head));
  const end = Math.min(view.sentences[group.sentence]?.to ?? 0, group.to + REACH);
  for (let at = group.to; at < end; at += 1) {
    const phrase = view.phrases.list[view.phrases.of[at] ?? -1];
    if (phrase === undefined || phrase.head !== at || !OFFICES.has(word(view, at))) continue;
    const before = word(view, phrase.from - 1);
    if (before === 'as') return true;
    if (isShown) continue;
    if (/^(?:be|become|being)$/.test(before)) return true;
    if (before === 'of' && /^(?:post|job|role|position|title)$/.test(word(view, phrase.from - 2))) return true;
  }
  return false;
}
