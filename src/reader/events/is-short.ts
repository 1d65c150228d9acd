import type { EventView } from './event-view.ts';

/** Texts up to so many sentences are short. */
const SHORT = 6;

/** Whether a text is so short that it tells of little else than its news. */
export const isShort = ({ kinds }: EventView): boolean =>
  kinds.filter((kind) => kind === 'PARAGRAPH' || kind === 'STANDFIRST').length <= SHORT;
