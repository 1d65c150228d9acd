import { expect, it } from 'vitest';
import { type ComparedAccount, typicalAccount } from '../../../src/store/write/refresh/typical-account.ts';

const day = (from: string, to = from) => ({ from, to });

const account = (name: string, facts: Partial<ComparedAccount> = {}): ComparedAccount => ({
  name,
  kind: 'ACCIDENT',
  isMain: true,
  isHuman: false,
  days: null,
  place: null,
  parties: [],
  groups: 0,
  confidence: 0.8,
  published: '2019-05-02',
  ...facts,
});

it('is the account that says what most of the others say', () => {
  const accounts = [
    account('Ferry driver held'),
    account('Ferry hits pier in Ostrel'),
    account('Ferry hits Ostrel pier, nine hurt'),
    account('Nine hurt as ferry hits pier'),
  ];
  expect(typicalAccount(accounts).name).toBe('Ferry hits Ostrel pier, nine hurt');
});

it('does not depend on which came first', () => {
  const accounts = [account('Ferry hits pier'), account('Boat strikes quay'), account('Nine people hurt')];
  expect(typicalAccount(accounts)).toBe(typicalAccount([...accounts].reverse()));
  const early = account('Vessel rams jetty', { published: '2019-05-01' });
  expect(typicalAccount([...accounts, early])).toBe(early);
});

it('is a human’s, and one of an article that is chiefly about the event, before others', () => {
  const [main, other] = [
    account('Ferry hits pier'),
    account('Ferry hits pier', { isMain: false, days: day('2019-05-02') }),
  ];
  expect(typicalAccount([other, main])).toBe(main);
  const human = account('Harbour accident', { isHuman: true, isMain: false });
  expect(typicalAccount([main, human, other])).toBe(human);
});

it('is one of an article that is chiefly about another event only where all but few are', () => {
  const main = account('Mayor blames ferry line', { kind: 'STATEMENT' });
  const others = ['Ferry hits pier', 'Ferry hits pier in Ostrel', 'Ostrel pier hit by ferry'].map((name) =>
    account(name, { isMain: false, place: 'ostrel' }),
  );
  expect(typicalAccount([main, ...others])).not.toBe(main);
});

it('has the exact day where others only know that it was one of two', () => {
  const either = day('2019-05-01', '2019-05-02');
  const exact = account('Ferry hits pier', { days: day('2019-05-02') });
  const accounts = [account('Ferry hits pier', { days: either }), exact, account('Ferry hits pier', { days: either })];
  expect(typicalAccount(accounts)).toBe(exact);
});

it('has the day on which most agree, not one that nobody else has', () => {
  const late = account('Ferry hits pier in Ostrel, nine hurt', { days: day('2019-06-30'), groups: 1 });
  const accounts = ['Ferry hits pier in Ostrel', 'Pier hit by ferry in Ostrel', 'Ferry hits Ostrel pier'].map((name) =>
    account(name, { days: day('2019-05-02') }),
  );
  expect(typicalAccount([late, ...accounts]).days).toEqual(day('2019-05-02'));
});

it('has the parties whom others name, too', () => {
  const accounts = [
    account('Pilot blamed', { parties: ['1', '2'] }),
    account('Pilot blamed', { parties: ['3'] }),
    account('Pilot blamed', { parties: ['1'] }),
    account('Pilot blamed', { parties: ['1', '2'] }),
  ];
  expect(typicalAccount(accounts).parties).toEqual(['1', '2']);
});

it('is not borne out by others for being a saying like them', () => {
  const done = account('Harbour board clears Ida Brandt', { kind: 'DECISION' });
  const accounts = [
    done,
    account('Harbour board stands by Ida Brandt', { kind: 'STATEMENT' }),
    account('Tom Bell cries foul', { kind: 'STATEMENT' }),
    account('Mayor angry', { kind: 'STATEMENT' }),
  ];
  expect(typicalAccount(accounts)).toBe(done);
});
