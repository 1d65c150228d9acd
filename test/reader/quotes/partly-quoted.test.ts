import { describe, expect, it } from 'vitest';
import { quotesOf } from './read.ts';

describe('where words that are partly quoted begin', () => {
  it.each([
    [
      'Bora Lind says there was “no daylight” between the two plans.',
      ['MIXED Bora Lind: there was “no daylight” between the two plans'],
    ],
    [
      'Bora Lind pointed out that’s the “textbook definition” of waste.',
      ['MIXED Bora Lind: that’s the “textbook definition” of waste'],
    ],
    [
      'Bora Lind said Sunday in Harbury, Ohio, that the mill “will open again soon”.',
      ['MIXED Bora Lind: the mill “will open again soon”'],
    ],
    [
      'Bora Lind told them Harbury “has a number of good mills”.',
      ['MIXED Bora Lind: Harbury “has a number of good mills”'],
    ],
    [
      'But the gain “is ten times the loss,” Bora Lind said.',
      ['MIXED Bora Lind: But the gain “is ten times the loss,”'],
    ],
    [
      'Bora Lind said that the mill had two choices: “You close now or you borrow.”',
      ['MIXED Bora Lind: the mill had two choices: “You close now or you borrow.”'],
    ],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('where words that are partly quoted end', () => {
  it.each([
    ['Bora Lind called it a “crazy plan” during a campaign stop in Harbury.', ['MIXED Bora Lind: it a “crazy plan”']],
    ['Bora Lind called it a “quiet revolution,” and I agree.', ['MIXED Bora Lind: it a “quiet revolution,”']],
    [
      '“The mill is old,” Bora Lind said, and still “has to pay its way”.',
      ['MIXED Bora Lind: The mill is old // and still “has to pay its way”'],
    ],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
