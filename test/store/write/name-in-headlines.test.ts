import { expect, it } from 'vitest';
import { nameInHeadlines } from '../../../src/store/write/refresh/name-in-headlines.ts';

const account = (name: string, headline = '') => ({ name, headline });

const crash = [
  account('Ostrel ferry crash, nine hurt', 'Ostrel ferry crash: nine hurt after boat hits pier'),
  account('Arrest of captain', 'Ostrel ferry crash: captain arrested'),
  account('Ferry hits pier', 'Ferry hits pier in Ostrel'),
  account('Ferry hits pier in Ostrel, at least 9 hurt', 'At least 9 hurt as ferry hits Ostrel pier'),
  account('Ferry accident', 'Ostrel Ferry Crash survivor speaks'),
];

it('is the name whose words most of the headlines have in a row, with the toll of the account shown', () => {
  expect(nameInHeadlines(crash, 'Ferry hits pier in Ostrel, at least 9 hurt')).toBe(
    'Ostrel ferry crash, at least 9 hurt',
  );
});

it('stays as it is where too few headlines have the words of another', () => {
  expect(nameInHeadlines(crash.slice(0, 4), 'Ferry hits pier, at least 9 hurt')).toBe(
    'Ferry hits pier, at least 9 hurt',
  );
});

it('is not a name that only says less', () => {
  const accounts = [
    account('Harbour board closes dock', 'Harbour board closes dock in Ostrel'),
    account('Harbour board closes old dock in March', 'Harbour board closes dock'),
    account('Dock closes', 'Harbour board closes dock, says mayor'),
  ];
  expect(nameInHeadlines(accounts, 'Harbour board closes old dock in March')).toBe(
    'Harbour board closes old dock in March',
  );
});

it('does not depend on which came first', () => {
  expect(nameInHeadlines([...crash].reverse(), 'Ferry hits pier in Ostrel, at least 9 hurt')).toBe(
    'Ostrel ferry crash, at least 9 hurt',
  );
});
