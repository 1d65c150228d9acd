import { describe, expect, it } from 'vitest';
import type { Constraints } from '../../../src/identity/constraints.ts';
import { partitionPeople } from '../../../src/identity/people/partition-people.ts';
import type { Call, PersonAccount } from '../../../src/identity/people/person-account.ts';

/** Articles, each a list of people by their names or with more said of them; answers the people as lists of "article name". */
function people(articles: readonly (readonly (string | Said)[])[], constraints?: Constraints<string>) {
  const accounts = articles.flatMap((article, n) =>
    article.map((one, position) => accountOf(typeof one === 'string' ? { name: one } : one, `${n}`, position)),
  );
  const groups = new Map<string, string[]>();
  for (const [id, person] of partitionPeople(accounts, constraints)) {
    groups.set(person, [...(groups.get(person) ?? []), id]);
  }
  return [...groups.values()].map((group) => group.join(', ')).sort();
}

interface Said {
  readonly name: string;
  readonly calls?: readonly (string | Call)[];
  readonly is?: string;
  readonly year?: number;
}

/** Calls are written "President|Obama", or "Obama". */
const accountOf = ({ name, calls = [], is, year = 2021 }: Said, article: string, position: number): PersonAccount => ({
  id: `${article} ${name}`,
  article,
  position,
  name,
  calls: calls.map((call) => {
    if (typeof call !== 'string') return call;
    const [title, words] = call.includes('|') ? call.split('|') : [null, call];
    return { words: words ?? '', title: title ?? null };
  }),
  descriptions: is === undefined ? [] : [is],
  year,
});

const times = <T>(count: number, article: T): readonly T[] => Array.from({ length: count }, () => article);

describe('two accounts', () => {
  it.each([
    ['Joe Biden', 'Joseph Biden'],
    ['Joseph R. Biden Jr.', 'Joe Biden'],
    ['Hillary Rodham Clinton', 'Hillary Clinton'],
    ['Donald J. Trump', 'DONALD TRUMP'],
    ['J. R. Okafor', 'J.R. Okafor'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Håkan Öberg', 'Hakan Oberg'],
    ['Thomas Adam Okafor', 'Tom A. Okafor'],
    ['Robert "Bob" Tammik', 'Robert Tammik'],
    ['Ana de la Cruz', 'Ana Cruz'],
  ])('"%s" and "%s" are of one', (a, b) => {
    expect(people([[a], [b]])).toHaveLength(1);
  });

  it.each([
    ['George W. Bush', 'George H.W. Bush'],
    ['Tom A. Okafor', 'Tom B. Okafor'],
    ['Tom Okafor Jr.', 'Tom Okafor Sr.'],
    ['Harry Okafor', 'Henry Okafor'],
    ['Mary-Jane Okafor', 'Mary Okafor'],
    ['Okafor', 'Tom Okafor'],
  ])('"%s" and "%s" are of two', (a, b) => {
    expect(people([[a], [b]])).toHaveLength(2);
  });

  it.each([
    ['a striker', 'the prime minister', 2],
    ['a former striker, now a senator', 'the senator', 1],
    ['a teacher', 'the prime minister', 1],
    ['the 34-year-old baker', 'the 61-year-old baker', 2],
    ['the 34-year-old baker', 'a 35-year-old woman', 1],
    ['', 'the prime minister', 1],
  ])('of one name, of whom it is said "%s" and "%s", are of %s', (a, b, count) => {
    expect(people([[{ name: 'Tom Okafor', is: a }], [{ name: 'Tom Okafor', is: b }]])).toHaveLength(count);
  });

  it('of one name and one article are of two', () => {
    const twice = [
      accountOf({ name: 'Tom Okafor' }, '1', 0),
      { ...accountOf({ name: 'Tom Okafor' }, '1', 1), id: 'b' },
    ];
    expect(new Set(partitionPeople(twice).values()).size).toBe(2);
  });
});

describe('a suffix', () => {
  it('parts two where one article has both', () => {
    expect(people([['Tom Okafor', 'Tom Okafor Jr.'], ['Thomas Okafor Jr.'], ['Tom J. Okafor']])).toEqual([
      '0 Tom Okafor Jr., 1 Thomas Okafor Jr.',
      '0 Tom Okafor, 2 Tom J. Okafor',
    ]);
  });

  it('parts two where their ages do', () => {
    expect(people([[{ name: 'Tom Okafor', is: 'aged 70' }], [{ name: 'Tom Okafor Jr.', is: 'aged 40' }]])).toHaveLength(
      2,
    );
  });
});

describe('a name that may be several', () => {
  it('is neither where none is written of far more', () => {
    expect(people([['Tom A. Okafor'], ['Tom B. Okafor'], ['Tom Okafor'], ['Tom Okafor']])).toEqual([
      '0 Tom A. Okafor',
      '1 Tom B. Okafor',
      '2 Tom Okafor, 3 Tom Okafor',
    ]);
  });

  it('is the one who is written of far more', () => {
    expect(people([...times(40, ['Tom A. Okafor']), ['Tom B. Okafor'], ['Tom Okafor']])).toHaveLength(2);
  });

  it('is the one of whom the same is said, or of the calling of those beside', () => {
    const striker = { name: 'Tom Okafor', is: 'a striker' };
    const senator = { name: 'Tom Okafor', is: 'the senator' };
    expect(people([[striker], [senator], ['Tom Okafor', { name: 'Lea Tamm', is: 'the governor' }]])).toEqual([
      '0 Tom Okafor',
      '1 Tom Okafor, 2 Tom Okafor',
      '2 Lea Tamm',
    ]);
  });

  it('is one who was both where enough articles say so, and two where one does by the way', () => {
    const [striker, senator, both] = ['a striker', 'the senator', 'a striker and senator'].map((is) => [
      { name: 'Tom Okafor', is },
    ]) as [Said[], Said[], Said[]];
    expect(people([striker, senator, both])).toHaveLength(1);
    expect(people([...times(40, striker), ...times(40, senator), both]).length).toBeGreaterThan(1);
  });
});

describe('a person of one word', () => {
  const named = { name: 'Lea Okafor', calls: ['Mayor|Okafor', 'Okafor'] };
  const mayor = { name: 'Okafor', calls: ['Mayor|Okafor', 'Mr.|Okafor'] };

  it('is whom the archive calls by that title', () => {
    expect(people([[named], [mayor]])).toHaveLength(1);
    expect(people([[{ name: 'Lea Okafor', calls: ['Okafor'] }], [mayor]])).toHaveLength(2);
    expect(people([[named], [{ name: 'Tom Okafor', calls: ['Mayor|Okafor'] }], [mayor]])).toHaveLength(3);
  });

  it('is whom it calls so in nearly all articles', () => {
    expect(people([...times(9, [named]), [{ name: 'Tom Okafor', calls: ['Mayor|Okafor'] }], [mayor]])).toHaveLength(2);
  });

  it('is known by "Mr" or a bare name where many articles mean one by it', () => {
    const bare = { name: 'Okafor', calls: ['Okafor'] };
    expect(people([...times(15, [named]), [bare]])).toHaveLength(2);
    expect(people([...times(16, [named]), [bare]])).toHaveLength(1);
    expect(people([...times(16, [named]), ['Lea Okafor'], [bare]])).toHaveLength(1);
  });

  describe('in company', () => {
    const holm = { name: 'Ada Holm', calls: ['Holm', 'Holm'] };
    const bare = { name: 'Okafor', calls: ['Okafor', 'Mr.|Okafor'] };
    const other = { name: 'Tom Okafor', calls: ['Okafor'] };

    it('is whom articles name in full that have the same company', () => {
      expect(people([[named, holm], [named, holm], [bare, holm], [other]])).toHaveLength(3);
      // One article more is no usage.
      expect(people([[named, holm], [bare, holm], [other]])).toHaveLength(4);
    });

    it('is neither of two relatives whom the same company knows', () => {
      expect(people([...times(4, [named, holm]), [other, holm], [bare, holm]])).toHaveLength(4);
    });

    it('is not whom its article names beside it', () => {
      expect(people([...times(4, [named, holm]), [named, bare, holm]])).toHaveLength(3);
    });

    it('by the first name alone is nobody, as the last name may stand beside it', () => {
      const called = { name: 'Lea Okafor', calls: ['Lea', 'Okafor'] };
      expect(people([...times(4, [called, holm]), [{ name: 'Lea', calls: ['Lea'] }, bare, holm]])).toEqual([
        '0 Ada Holm, 1 Ada Holm, 2 Ada Holm, 3 Ada Holm, 4 Ada Holm',
        '0 Lea Okafor, 1 Lea Okafor, 2 Lea Okafor, 3 Lea Okafor, 4 Okafor',
        '4 Lea',
      ]);
    });
  });

  it('is one whether or not what the person does stands before it', () => {
    expect(
      people([[{ name: 'Zanthe', calls: ['Singer|Zanthe'] }], [{ name: 'Zanthe', calls: ['Zanthe'] }]]),
    ).toHaveLength(1);
  });

  it('is not whom its article tells it apart from', () => {
    expect(people([[named], [named, mayor]])).toHaveLength(2);
    expect(people([[named], ['Tom Okafor', mayor]])).toHaveLength(2);
  });

  it('is known by the first name where that comes with a title', () => {
    const xi = { name: 'Xi Jinping', calls: ['President|Xi'] };
    expect(people([[xi], [{ name: 'Xi', calls: ['President|Xi'] }]])).toHaveLength(1);
  });

  it('of a mere first name is someone else in other company', () => {
    expect(
      people([
        ['Bob', 'Lea Tamm'],
        ['Bob', 'Lea Tamm'],
        ['Bob', 'Ulf Berg'],
      ]),
    ).toEqual(['0 Bob, 1 Bob', '0 Lea Tamm, 1 Lea Tamm', '2 Bob', '2 Ulf Berg']);
  });

  it('is one in all articles that write the name alike', () => {
    expect(
      people([[{ name: 'Francis', calls: ['Pope|Francis'] }], [{ name: 'Francis', calls: ['Pope|Francis'] }]]),
    ).toHaveLength(1);
    expect(
      people([[{ name: 'Francis', calls: ['Pope|Francis'] }], [{ name: 'Francis', calls: ['Judge|Francis'] }]]),
    ).toHaveLength(2);
  });
});

describe('what a human decided', () => {
  const pairs = [['0 Jeb Okafor', '1 John Ellis Okafor']] as const;

  it('joins names that nothing else does, and all that are theirs', () => {
    const articles = [['Jeb Okafor'], ['John Ellis Okafor'], ['Jeb Okafor']];
    expect(people(articles, { together: pairs, separate: [] })).toHaveLength(1);
    expect(people(articles)).toHaveLength(2);
  });

  it('parts what is alike, and wins where the two contradict each other', () => {
    const separate = [['0 Tom Okafor', '1 Tom Okafor']] as const;
    const articles = [['Tom Okafor'], ['Tom Okafor']];
    expect(people(articles, { together: [], separate })).toHaveLength(2);
    expect(people(articles, { together: separate, separate })).toHaveLength(2);
  });

  it('joins two whom an article tells apart', () => {
    const together = [['0 Tom Okafor', '0 Tom Okafor Jr.']] as const;
    expect(people([['Tom Okafor', 'Tom Okafor Jr.']], { together, separate: [] })).toHaveLength(1);
  });
});
