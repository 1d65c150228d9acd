import type { Block, Document } from '../../schema/domain/model.ts';
import type { Reading } from './reading.ts';

/** A document before the first step: nothing has been read of it. */
export function unread(document: Document): Reading {
  return {
    document: inParagraphs(document),
    words: { text: document.text, start: [], end: [], lower: [], token: [], sentence: [] },
    tokens: [],
    sentences: [],
    quotations: [],
    people: [],
    rivals: new Map(),
    quotes: [],
    dates: [],
    events: [],
    mainEvent: null,
    corrections: [],
  };
}

/** The items of a list are read as paragraphs are. */
function inParagraphs(document: Document): Document {
  if (document.blocks.every(({ kind }) => kind !== 'LIST_ITEM')) return document;
  const blocks = document.blocks.map(
    (block): Block => (block.kind === 'LIST_ITEM' ? { ...block, kind: 'PARAGRAPH' } : block),
  );
  return { ...document, blocks };
}
