import { type EventView, word } from './event-view.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { leadOf } from './lead.ts';

/** How many sentences of the body are looked at. */
const SAMPLE = 12;

/**
 * Whether a text is no report. A GUIDE says so in its headline ("How to", "10 ways"), speaks to its reader or gives orders; a
 * text of what is so in GENERAL (travel, research, opinion) tells little of the past, and reports an event only where its
 * headline does.
 */
export function reportsNone(view: EventView): 'GUIDE' | 'GENERAL' | null {
  const { bodyFrom, headlineEnd } = leadOf(view);
  if (headlineEnd > 0 && isGuideTitle(view)) return 'GUIDE';
  let seen = 0;
  let reader = 0;
  let past = 0;
  let present = 0;
  for (let sentence = bodyFrom; sentence < view.sentences.length && seen < SAMPLE; sentence += 1) {
    const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
    if (to - from < 4) continue;
    seen += 1;
    for (let at = from; at < to; at += 1) {
      if (view.quoted[at] === 1) continue;
      const lower = word(view, at);
      if (lower === 'you' || lower === 'your') reader += 1;
      const group = view.verbs.list[view.verbs.of[at] ?? -1];
      if (group === undefined || group.head !== at) continue;
      if (at === from && group.form === 'BASE' && !group.isInfinitive) reader += 1;
      if (!group.isFinite) continue;
      if (isPast(view, at)) past += 1;
      else present += 1;
    }
  }
  // Two sentences of the site's own say nothing of what a headline with a verb reports.
  if (seen < 3 && headlineVerbOf(view) >= 0) return null;
  if (seen < 3) return past === 0 && headlineEnd > 0 && seen > 0 ? 'GENERAL' : null;
  // Under a headline that reports, two or three sentences of orders are the site's own ("Sign up for digital access").
  if (seen < 4 && past === 0 && headlineVerbOf(view) >= 0) return null;
  if (reader * 2 >= seen + 2) return 'GUIDE';
  return reader * 3 >= seen + 2 || past * 3 < present ? 'GENERAL' : null;
}

function isPast(view: EventView, head: number): boolean {
  const group = view.verbs.list[view.verbs.of[head] ?? -1];
  if (group === undefined) return false;
  if (group.isPresent) return group.isPerfect;
  if (group.isFuture) return true;
  if (/^(?:was|were|had|did)$/.test(word(view, group.from))) return true;
  return /^(?:PAST|PAST_OR_PARTICIPLE)$/.test(group.form);
}

/** "How to …", "10 ways …", "Why …", "What to …". */
function isGuideTitle(view: EventView): boolean {
  const [first, second, third] = [word(view, 0), word(view, 1), word(view, 2)];
  if (first === 'how' && second === 'to') return true;
  const opening = view.verbs.list[view.verbs.of[0] ?? -1];
  if (opening?.form === 'BASE' && !opening.isInfinitive && opening.from === 0 && opening.to === 1) return true;
  return (
    /^\d+$/.test(first) &&
    /^(?:ways|things|tips|reasons|best|steps|ideas|places|facts)$/.test(
      second === 'best' ? second : /^(?:best|easy|great|simple|top)$/.test(second) ? third : second,
    )
  );
}
