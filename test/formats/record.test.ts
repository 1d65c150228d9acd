import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotations, Range } from '../../schema/domain/model.ts';
import { UserFacingError } from '../../src/errors.ts';
import { parseRecord, printRecord } from '../../src/formats/parse-document.ts';

const sha256 = 'a'.repeat(64);

// A made-up article of made-up people.
const text = 'Ada Lindqvist opened the weir. "It is done," Ms Lindqvist said. "It is done," said Tom Okafor.';

const record = (change: (lines: string) => string = (lines) => lines) =>
  change(`{
  "onrecord": 1,
  "sha256": "${sha256}",
  "provenance": { "kind": "HUMAN", "name": "A tester" },
  "people": [
    { "key": "ada", "name": "Ada Lindqvist", "mentions": [
      { "kind": "NAME", "at": "Ada Lindqvist" },
      { "kind": "NAME", "at": { "exact": "Lindqvist", "prefix": "Ms " }, "title": "Ms" } ] }
  ],
  "quotes": [
    { "kind": "DIRECT", "content": [{ "exact": "It is done", "suffix": ",\\" Ms" }], "speaker": "ada" }
  ],
  "events": [
    { "key": "weir", "name": "Opening of the weir", "kind": "CEREMONY", "mentions": [{ "kind": "NOMINAL", "at": "opened the weir" }],
      "participants": [{ "person": "ada", "at": "Ada Lindqvist" }] }
  ]
}
`);

const withTom = (json: string) =>
  json.replace(
    '"people": [',
    '"people": [\n{ "key": "tom", "name": "Tom Okafor", "mentions": [{ "kind": "NAME", "at": "Tom Okafor" }] },',
  );

const parse = (json: string) => parseRecord({ bytes: Buffer.from(json), file: 'record.json', text, sha256 });

function fault(json: string): string {
  try {
    parse(json);
  } catch (error) {
    if (error instanceof UserFacingError && error.code === 'BAD_RECORD') return error.said;
    throw error;
  }
  return 'no fault';
}

describe('a record', () => {
  it('is located in its text', () => {
    const { people, quotes, events } = parse(record());
    const words = ({ start, end }: Range) => text.slice(start, end);
    expect(people[0]?.mentions.map(({ range, title }) => [words(range), title && words(title)])).toEqual([
      ['Ada Lindqvist', null],
      ['Lindqvist', 'Ms'],
    ]);
    expect(quotes[0]?.content).toEqual([{ start: 32, end: 42 }]);
    expect(events[0]).toMatchObject({ when: null, place: null, confidence: 1, participants: [{ person: 'ada' }] });
  });

  it('says who read the article, also in the words of earlier releases', () => {
    expect(parse(record()).provenance).toEqual({ kind: 'HUMAN', name: 'A tester', version: null });
    const former = (kind: string) => record((r) => r.replace(/"provenance": .*,/, `"readBy": ${kind},`));
    expect(parse(former('{ "kind": "HUMAN", "name": "A tester" }'))).toEqual(parse(record()));
    expect(parse(former('{ "kind": "READER", "name": "onrecord", "version": "0.3.0" }')).provenance).toEqual({
      kind: 'SOFTWARE',
      name: 'onrecord',
      version: '0.3.0',
    });
  });

  it.each([
    [
      'nobody who read the article',
      (r: string) => r.replace(/"provenance": .*,/, ''),
      /^record\.json:\d+: The record's "provenance" is not right: say once who read the article\.$/,
    ],
    [
      'the word of earlier releases under the new name',
      (r: string) => r.replace('"HUMAN"', '"READER"'),
      /^record\.json:4: The record's "provenance\.kind" is not right/,
    ],
    [
      'JSON that is broken',
      (r: string) => r.replace('"people": [', '"people": '),
      /^record\.json:\d+: The record is not JSON/,
    ],
    [
      'a kind there is none of',
      (r: string) => r.replace('"DIRECT"', '"LOUD"'),
      /^record\.json:11: The record's "quotes\.0\.kind"/,
    ],
    ['a field there is none of', (r: string) => r.replace('"provenance"', '"readby"'), /^record\.json:\d+: .*readby/],
    [
      'words that are not in the article',
      (r: string) => r.replace('"opened the weir"', '"opened a weir"'),
      /^record\.json:14: "opened a weir" is not in the article; the nearest is "opened the weir"\.$/,
    ],
    [
      'words that are in several places',
      (r: string) => r.replace('"opened the weir"', '"It is done"'),
      /^record\.json:14: "It is done" stands 2 times in the article; add a "prefix"/,
    ],
    [
      'a person there is none of',
      (r: string) => r.replace('"speaker": "ada"', '"speaker": "eva"'),
      /^record\.json:11: No person of the record has the key "eva"; there are "ada"\.$/,
    ],
    [
      'a title that is not before its name',
      (r: string) => r.replace('"title": "Ms"', '"title": "Dr"'),
      /^record\.json:8: "Dr" does not stand right before the name/,
    ],
    [
      'the record of another source',
      (r: string) => r.replace(sha256, 'b'.repeat(64)),
      /^record\.json:3: The record was made for another source/,
    ],
    [
      'pieces out of order',
      (r: string) => r.replace('"content": [', '"content": ["said Tom Okafor", '),
      /^record\.json:11: The piece stands before/,
    ],
    [
      'an alternative there is none of',
      (r: string) =>
        r.replace('"speaker": "ada"', '"speaker": "ada", "alternatives": [{ "speaker": "eva", "confidence": 0.2 }]'),
      /^record\.json:11: No person of the record has the key "eva"/,
    ],
    [
      'an alternative who is the speaker',
      (r: string) =>
        r.replace('"speaker": "ada"', '"speaker": "ada", "alternatives": [{ "speaker": "ada", "confidence": 0.2 }]'),
      /^record\.json:11: "ada" is the speaker or an alternative already/,
    ],
    [
      'an alternative as sure as the quote',
      (r: string) =>
        withTom(r).replace(
          '"speaker": "ada"',
          '"speaker": "ada", "alternatives": [{ "speaker": "tom", "confidence": 1 }]',
        ),
      /^record\.json:12: The alternative is not less sure than the quote's, 1/,
    ],
    [
      'an alternative to nobody',
      (r: string) => r.replace('"speaker": "ada"', '"alternatives": [{ "speaker": "ada", "confidence": 0.2 }]'),
      /^record\.json:11: The quote has no speaker/,
    ],
    ['nothing', () => ' ', /no text/],
  ])('is refused with its line: %s', (_, change, message) => {
    try {
      expect(fault(record(change))).toMatch(message);
    } catch (error) {
      if (!(error instanceof UserFacingError)) throw error;
      expect(error.said).toMatch(message);
    }
  });

  it('holds who else may be the speaker, and prints it', () => {
    const alternatives = [{ speaker: 'tom', confidence: 0.2 }];
    const read = parse(
      withTom(record()).replace(
        '"speaker": "ada"',
        `"speaker": "ada", "alternatives": ${JSON.stringify(alternatives)}`,
      ),
    );
    expect(read.quotes[0]?.alternatives).toEqual(alternatives);
    const printed = printRecord(read, text, sha256);
    expect(printed).toContain('"alternatives": [ { "speaker": "tom", "confidence": 0.2 } ]');
    expect(parse(printed)).toEqual(read);
  });

  it('prints and parses to the same reading, whatever the text and the reading', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'said', '"', 'Ada', '\n\n', 'é', '🙂', '  '), {
      minLength: 3,
      maxLength: 40,
    });
    const annotated = words
      .map((parts) => parts.join(' '))
      .chain((body) => {
        const range = fc
          .tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 12 }))
          .map(([start, length]) => ({ start, end: Math.min(body.length, start + length) }))
          .filter(({ start, end }) => body.slice(start, end).isWellFormed());
        const mention = range.map((at) => ({ range: at, kind: 'NAME' as const, title: null }));
        const annotations: fc.Arbitrary<Annotations> = fc.record({
          provenance: fc.constant({ kind: 'SOFTWARE' as const, name: 'r', version: '1' }),
          people: fc.array(
            fc.record({
              key: fc.constant('p'),
              name: fc.constant('P'),
              mentions: fc.array(mention, { minLength: 1 }),
              descriptions: fc.array(range),
              confidence: fc.constantFrom(1, 0.5, 0),
            }),
            { maxLength: 1 },
          ),
          quotes: fc.array(
            fc.record({
              kind: fc.constantFrom('DIRECT' as const, 'INDIRECT' as const),
              content: range.map((at) => [at]),
              cue: fc.option(range),
              source: fc.option(fc.record({ range, kind: fc.constant('UNNAMED' as const) })),
              speaker: fc.constant(null),
              alternatives: fc.constant([]),
              said: fc.option(fc.record({ edtf: fc.constant('2019-02'), range })),
              occasion: fc.constant(null),
              about: fc.constant([]),
              confidence: fc.constantFrom(1, 0.7),
            }),
          ),
          events: fc.constant([]),
          mainEvent: fc.constant(null),
          dates: fc.array(fc.record({ range, value: fc.constant('2019'), edtf: fc.option(fc.constant('2019')) })),
        });
        return annotations.map((found) => ({ body, found }));
      });
    fc.assert(
      fc.property(annotated, ({ body, found }) => {
        const json = printRecord(found, body, sha256);
        expect(parseRecord({ bytes: Buffer.from(json), file: 'r', text: body, sha256 })).toEqual(found);
      }),
    );
  });
});
