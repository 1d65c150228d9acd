import { wordsOf } from '../../../../schema/domain/search/words.ts';

/** What an account calls an event, and the headline of its article; empty where it has none. */
export interface NamedAccount {
  readonly name: string;
  readonly headline: string;
}

/** So many headlines, and one in so many of them, must have the words of a name. */
const LEAST = 3;
const ONE_IN = 4;

/** The most words of a name. */
const MOST = 10;

/** ", at least seven killed": what follows a name and counts people. */
const TOLL = /^[\p{Ll}\d].* (?:killed|dead|injured|hurt|wounded|shot)$/u;

/**
 * What the press calls an event: of the names that `accounts` give it, the one whose words most of their headlines have in a row ("Ostrel ferry
 * crash"), with the toll that `shown` tells ("…, nine hurt"). It stays the name `shown` where too few headlines have those of any other, or
 * that would only say less.
 */
export function nameInHeadlines(accounts: readonly NamedAccount[], shown: string): string {
  const headlines = accounts.map(({ headline }) => foldedWords(headline));
  const supportOf = (name: string): number => {
    const words = foldedWords(name);
    return headlines.filter((headline) => headline.includes(words)).length;
  };
  const [own, toll] = withoutToll(shown);
  const said = new Set(wordsOf(own).map(({ stem }) => stem));
  let best = { name: own, support: Math.max(supportOf(own), LEAST - 1, Math.ceil(accounts.length / ONE_IN) - 1) };
  for (const name of [...new Set(accounts.map((account) => withoutToll(account.name)[0]))].sort()) {
    const words = wordsOf(name);
    if (words.length < LEAST || words.every(({ stem }) => said.has(stem))) continue;
    const support = supportOf(name);
    if (support > best.support) best = { name, support };
  }
  return best.name === own ? shown : withToll(best.name, toll);
}

/** A name, and the tolls behind it. */
function withoutToll(name: string): readonly [string, readonly string[]] {
  const [first = '', ...rest] = name.split(', ');
  return rest.every((part) => TOLL.test(part)) ? [first, rest] : [name, []];
}

/** With as much of the toll as there is room for. */
const withToll = (name: string, toll: readonly string[]): string =>
  toll.reduce((before, each) => {
    const longer = `${before}, ${each}`;
    return longer.split(' ').length <= MOST ? longer : before;
  }, name);

/** The words with a space at both ends of each, as they are compared. */
const foldedWords = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ word }) => word)
    .join(' ')} `;
