import { expect, it } from 'vitest';
import { type ComparedAccount, typicalAccount } from '../../../src/store/write/refresh/typical-account.ts';

const account = (name: string, facts: Partial<ComparedAccount> = {}): ComparedAccount => ({
  name,
  kind: 'ACCIDENT',
  isMain: true,
  isHuman: false,
  days: null,
  place: null,
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
  const [main, other] = [account('Ferry hits pier'), account('Ferry hits pier', { isMain: false, days: '2019-05-02' })];
  expect(typicalAccount([other, other, main])).toBe(main);
  const human = account('Harbour accident', { isHuman: true, isMain: false });
  expect(typicalAccount([main, human, other])).toBe(human);
});
