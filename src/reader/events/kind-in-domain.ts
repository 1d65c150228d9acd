import type { EventKind } from '../../../schema/domain/model.ts';
import { type EventView, word } from './event-view.ts';
import { isOfElections, isOfSport, VIOLENT_WORDS } from './text-domain.ts';

/** What a word tells of, before its place in the text is looked at. */
interface Meant {
  readonly root: string;
  readonly kind: EventKind;
}

/**
 * The kind that a word has in what its text is about; null where it is a figure of speech there. One wins a match in sport and a primary in
 * politics; where nobody is hurt an attack is made of words, and a battle of candidates.
 */
export function kindInDomain(view: EventView, at: number, { root, kind }: Meant): EventKind | null {
  if (kind === 'COMPETITION') return ofContest(view, root);
  // "the tenth-inning beating".
  if (kind === 'ATTACK' && root === 'beat' && (isOfSport(view) || isOfElections(view))) return null;
  if (kind === 'ATTACK' && OF_WORDS.has(root)) return isViolent(view, at) ? kind : null;
  if (kind === 'CONFLICT') return isViolent(view, at) ? kind : null;
  if (kind === 'DISASTER' && OF_TITLES.has(root)) return isOfSport(view) || isOfElections(view) ? null : kind;
  if (kind === 'LEGAL_ACTION' && /^(?:investigate|probe|inquire|search)$/.test(root)) return 'INVESTIGATION';
  if (kind === 'DEAL' && root === 'bid') return isOfElections(view) ? null : kind;
  return kind;
}

function ofContest(view: EventView, root: string): EventKind | null {
  if (isOfElections(view)) return DECIDED.has(root) ? 'ELECTION' : null;
  return isOfSport(view) || (DECIDED.has(root) && root !== 'lose') ? 'COMPETITION' : null;
}

/** What decides an election as it does a match. */
const DECIDED = new Set(
  'win lose defeat beat victory triumph trounce sweep clinch rout upset vanquish landslide unseat'.split(' '),
);

const OF_WORDS = new Set(
  'attack assault hit blast shot fire onslaught barrage strike hammer slap punch ambush'.split(' '),
);

const OF_TITLES = new Set(['drought', 'storm', 'disaster', 'catastrophe', 'cataclysm', 'inferno', 'plague']);

/** Whether the sentence of a word, or one beside it, says that people are hurt. */
function isViolent(view: EventView, at: number): boolean {
  const sentence = view.sentenceOf[at] ?? 0;
  const from = view.sentences[Math.max(0, sentence - 1)]?.from ?? 0;
  const to = view.sentences[Math.min(view.sentences.length - 1, sentence + 1)]?.to ?? 0;
  for (let i = from; i < to; i += 1) if (i !== at && VIOLENT_WORDS.has(word(view, i))) return true;
  return false;
}
