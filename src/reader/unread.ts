import type { Document } from '../../schema/domain/model.ts';
import type { Reading } from './reading.ts';

/** A document before the first step: nothing has been read of it. */
export function unread(document: Document): Reading {
  return {
    document,
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
