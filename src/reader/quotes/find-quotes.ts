import type { Block, BlockKind } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { continueQuotations } from './continue-quotations.ts';
import { dashAttributions } from './dash-attributions.ts';
import { isDateline } from './dateline.ts';
import { findAttributions } from './find-attributions.ts';
import { headlineAttribution } from './headline-attribution.ts';
import { leadsElsewhere } from './labels.ts';
import { nestedQuotations } from './nested-quotations.ts';
import { quoteOf } from './quote-of.ts';
import { type View, viewOf } from './token-index.ts';
import { transcriptAttribution } from './transcript-attribution.ts';

const SILENT: ReadonlySet<BlockKind> = new Set(['BYLINE', 'CREDIT', 'NOTICE']);

/** What names in capitals before a colon say, by where each sentence begins that one opens. */
function transcriptsIn(view: View, blocks: readonly Block[]): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  for (const sentence of view.sentences) {
    const kind = blocks[sentence.block]?.kind ?? 'PARAGRAPH';
    const spoken = kind === 'HEADLINE' || SILENT.has(kind) ? null : transcriptAttribution(view, sentence);
    if (spoken !== null) found.set(sentence.from, spoken);
  }
  return found;
}

/** The words that the document attributes to somebody, with cue and source; who the source is comes later. */
export function findQuotes(reading: Reading): Reading {
  const view = viewOf(reading);
  const { blocks } = reading.document;
  const found: Attribution[] = dashAttributions(view);
  const links = new Set<number>();
  const transcripts = transcriptsIn(view, blocks);
  const first = blocks.findIndex(({ kind }) => kind === 'PARAGRAPH');
  let transcript = -1;
  for (const sentence of view.sentences) {
    const kind = blocks[sentence.block]?.kind ?? 'PARAGRAPH';
    if (SILENT.has(kind)) continue;
    if (sentence.block === transcript || links.has(sentence.block)) continue;
    if (leadsElsewhere(view, sentence)) {
      links.add(sentence.block);
      continue;
    }
    const spoken = transcripts.get(sentence.from) ?? null;
    const isPlace = spoken !== null && isDateline(view, spoken, transcripts.size === 1 && sentence.block === first);
    if (spoken !== null && !isPlace) {
      transcript = sentence.block;
      found.push(spoken);
      continue;
    }
    const headline = kind === 'HEADLINE' ? headlineAttribution(view, sentence) : null;
    const told = isPlace ? { ...sentence, from: spoken.content[0]?.from ?? sentence.from } : sentence;
    found.push(...(headline === null ? findAttributions(view, told) : [headline]));
  }
  const speaks = (block: number): boolean => !SILENT.has(blocks[block]?.kind ?? 'PARAGRAPH') && !links.has(block);
  const all = [...continueQuotations(view, found, speaks), ...nestedQuotations(view, speaks)];
  const quotes = all.flatMap((attribution) => quoteOf(view, attribution) ?? []);
  return { ...reading, quotes };
}
