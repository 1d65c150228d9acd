import { expect, it } from 'vitest';
import type { Annotations, Document, EventFound } from '../../schema/domain/model.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { articleTraits } from '../../src/identity/article-traits.ts';
import { createEventAccounts } from '../../src/identity/create-event-accounts.ts';

const body = 'The Korean War began on 25 June 1950. Kim Il-sung visited Pyongyang on 3 May 1951.';

it('gives the main event the words of its article, and others none', () => {
  const [war, visit] = accountsOf([event('war', {}), event('visit', {})], 'war');
  expect(war).toMatchObject({ id: 1, article: 9, isMain: true, position: 0 });
  expect(war?.vector?.terms.length).toBeGreaterThan(8);
  expect(visit).toMatchObject({ id: 2, isMain: false, position: 1, vector: null, marks: null });
});

it('knows a named event by its name and year, the same in any article', () => {
  const when = { edtf: '1950-06-25', range: { start: 0, end: 1 } };
  const named = (text: string) => ({ mentions: [{ range: rangeOf(text), kind: 'NAME' as const, title: null }] });
  const keys = (facts: Partial<EventFound>) => accountsOf([event('war', facts)], null)[0]?.matchKeys ?? [];
  expect(keys(named('The Korean War'))).toEqual(keys(named('Korean War')));
  expect(keys({ ...named('Korean War'), when })[0]).not.toEqual(keys(named('Korean War'))[0]);
});

it('does not take what somebody does at a named event for the event named', () => {
  const mentions = [{ range: rangeOf('The Korean War'), kind: 'NAME' as const, title: null }];
  const keys = (kind: EventFound['kind'], main: string | null) =>
    accountsOf([event('war', { kind, mentions })], main)[0]?.matchKeys ?? [];
  expect(keys('SPEECH', 'war')).toEqual([]);
  expect(keys('SPEECH', null)).toHaveLength(1);
  expect(keys('CONFLICT', 'war')).toHaveLength(1);
});

it('tells events of one root in a story apart by the years that they are dated in', () => {
  const root = (edtf: string | null) => {
    const when = edtf === null ? null : { edtf, range: rangeOf('3 May 1951') };
    return accountsOf([event('visit', { roots: ['visit'], when })], null)[0]?.root;
  };
  expect(root('1951-05')).toBe(root('1951'));
  expect(root('1951')).not.toBe(root('1953'));
  expect(root('1951-05-03')).not.toBe(root('1951-05-21'));
  expect(root(null)).not.toBe(root('1951'));
});

it('knows an event by kind and days with its place and each participant, and not by a month', () => {
  const place = { name: 'Pyongyang', range: rangeOf('Pyongyang') };
  const participants = [{ person: 'kim', range: rangeOf('Kim Il-sung') }];
  const keys = (edtf: string) => {
    const when = { edtf, range: rangeOf('3 May 1951') };
    return accountsOf([event('visit', { when, place, participants })], null)[0]?.matchKeys ?? [];
  };
  expect(keys('1951-05-03')).toHaveLength(2);
  expect(keys('1951-05-03')).not.toEqual(keys('1951-05-04'));
  expect(keys('1951-05')).toEqual([]);
});

it('ranks what is the same the same, whatever its id', () => {
  const [one] = accountsOf([event('war', {})], 'war');
  const [other] = accountsOf([event('war', {})], 'war', new Map([['war', 77]]));
  expect(other).toEqual({ ...one, id: 77 });
  expect(one?.rank).toBeLessThan(2 ** 48);
});

function accountsOf(
  events: readonly EventFound[],
  mainEvent: string | null,
  ids = new Map([
    ['war', 1],
    ['visit', 2],
  ]),
) {
  const document = documentOf();
  const people = [{ key: 'kim', name: 'Kim Il-sung', mentions: [], descriptions: [], confidence: 1 }];
  const provenance = { kind: 'SOFTWARE' as const, name: 'test', version: null };
  const annotations: Annotations = { provenance, people, quotes: [], events, mainEvent, dates: [] };
  return createEventAccounts({
    id: 9,
    document,
    annotations,
    traits: articleTraits(document, wordsOf(document.text)),
    accountIds: ids,
  });
}

function documentOf(): Document {
  const bytes = Buffer.from(JSON.stringify({ headline: 'A war of three years', body }));
  for (const { document } of parseDocuments({ bytes, file: 'article.json' })) return document;
  throw new Error('no article');
}

const rangeOf = (words: string) => {
  const start = documentOf().text.indexOf(words);
  return { start, end: start + words.length };
};

function event(key: string, facts: Partial<EventFound>): EventFound {
  const mention = { range: rangeOf(key === 'war' ? 'War' : 'visited'), kind: 'NOMINAL' as const, title: null };
  const found = { name: key, kind: 'OTHER', status: 'HAPPENED', when: null, place: null, confidence: 1 } as const;
  return { ...found, key, participants: [], groups: [], mentions: [mention], roots: [key], ...facts };
}
