import type { Reading } from '../reading.ts';
import { readEvents } from './read-events.ts';

/** Events, and the quotes with when they were said, at which event and about which. It leans on people, quotes and dates. */
export function findEvents(reading: Reading): Reading {
  return { ...reading, ...readEvents(reading) };
}
