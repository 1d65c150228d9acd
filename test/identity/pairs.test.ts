import { describe, expect, it } from 'vitest';
import { articlesOf, repeatedEvents } from './fixtures/repeated-events.ts';
import { retoldEvents } from './fixtures/retold-events.ts';
import { pairsThatMeet } from './pairs-that-meet.ts';

describe('in one archive of made-up articles', () => {
  const repeated = repeatedEvents.map((event) => articlesOf(event));
  const meets = pairsThatMeet([...repeated, ...retoldEvents]);

  it('events that come back are kept apart, in 27 of 30 pairs or more', () => {
    expect(repeated).toHaveLength(30);
    expect(meets.slice(0, 30).filter((met) => !met).length).toBeGreaterThanOrEqual(27);
  });

  it('one event in two accounts is one event, in 27 of 30 pairs or more', () => {
    expect(retoldEvents).toHaveLength(30);
    expect(meets.slice(30).filter((met) => met).length).toBeGreaterThanOrEqual(27);
  });
});
