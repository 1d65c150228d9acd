import { wordSet } from '../lexicon/word-set.ts';
import { type EventView, word } from './event-view.ts';

/** Words of the road, and words that say that somebody was meant to be hurt. From general knowledge of news. */
const ROAD = wordSet('motorist motorists driver car vehicle suv dwi dui cyclist pedestrian hit-and-run');
const MEANT = wordSet(`
  truck lorry crowd crowds attack attacks attacker terror terrorist terrorism deliberately intentionally gun gunman shot shots shooting
  shooter knife stabbed bomb rampage robbery
`);

/** Whether a sentence tells of somebody hit on the road: "struck and killed by a motorist", but not by a truck that rams a crowd. */
export function isOfTraffic(view: EventView, sentence: number): boolean {
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  let isRoad = false;
  for (let at = from; at < to; at += 1) {
    const lower = word(view, at);
    if (MEANT.has(lower)) return false;
    if (ROAD.has(lower)) isRoad = true;
  }
  return isRoad;
}
