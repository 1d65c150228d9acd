import { beforeAll, describe, expect, it } from 'vitest';
import { ask, askForError, type Json } from '../../support/ask.ts';
import { onEachDialect } from '../../support/stores.ts';
import { decide, keyOf } from '../decisions/decided-archive.ts';
import { papers, readPaper } from './made-up-papers.ts';

const checked = `query ($text: String!, $speaker: String, $from: PartialDate, $to: PartialDate) {
  checkQuote(text: $text, speaker: $speaker, from: $from, to: $to) {
    verdict
    speakers { name }
    searched { articleCount from to }
    sentences {
      text start end verdict
      matches {
        quote { id text speaker { name } article { headline text } }
        spans { text start end article { headline } }
        difference { isNegated changedWordCount segments { change text otherText } }
      }
    }
  }
}`;

const festival = 'We won’t organise the harbour festival without the fishermen';

onEachDialect('a text that is checked', (of) => {
  beforeAll(async () => {
    for (const paper of papers) await of().store.save([readPaper(paper)]);
  });

  const check = async (text: string, more: Json = {}) => (await ask(of().store, checked, { text, ...more })).checkQuote;
  const verdictOf = async (text: string, speaker: string | null = null) => (await check(text, { speaker })).verdict;

  it.each([
    [festival],
    ['WE WON’T ORGANISE THE HARBOUR FESTIVAL WITHOUT THE FISHERMEN!!'],
    ['"We will not organize the harbor festival without the fishermen."'],
    ["We won't organise … without the fishermen"],
    ['[We] won’t organise the harbour festival [in Eastvale] without the fishermen'],
    ['“We will rebuild the mill,” said Lorna Petrie, the mayor, “by the first of May.”'],
    ['We will rebuild the mill\nby the 1st of May'],
    ['Lorna Petrie: We will rebuild the mill by the first of May!'],
    ['We will rebuild the mill by the first of May. — Lorna Petrie'],
    ['We will rebuild the mill by the first of May, Petrie told reporters on Monday.'],
    ['RT @lorna: We will rebuild the mill by the first of May #Eastvale #mill https://paper.example/1'],
    ['We will rebuild the mill…'],
    ['We paid 25 million for it, and it is a good price'],
    ['They have not been asked so far.'],
    [`${festival}. They have not been asked so far.`],
  ])('was said whatever marks, spellings and names are around it: %s', async (text) => {
    expect(await verdictOf(text)).toBe('FOUND');
  });

  it.each([
    ['We will rebuild the old mill by the first of May', 'old', ''],
    ['We will rebuild the mill by the first of June', 'June', 'May'],
    ['We won’t organise the festival without the fishermen', '', 'harbour'],
    ['We paid twenty-six million for it, and it is a good price', 'twenty-six million', 'twenty-five million'],
  ])('was said in nearly the same words: %s', async (text, mine, others) => {
    const { sentences } = await check(text);
    expect(sentences[0].verdict).toBe('CLOSE');
    const { difference } = sentences[0].matches[0];
    expect(difference.isNegated).toBe(false);
    const changed = difference.segments.filter(({ change }: Json) => change !== 'SAME');
    expect(changed.map((each: Json) => [each.text, each.otherText])).toEqual([[mine, others]]);
  });

  it.each([
    ['We will organise the harbour festival without the fishermen'],
    ['We will never rebuild the mill by the first of May'],
    ['We won’t rebuild the mill.'],
    ['I promised a second bridge to anybody in Corvane'],
    ['They have been asked so far.'],
    ['The new bridge is no gift to the farmers of Corvane'],
    ['We will [not] rebuild the mill'],
    ['We … organise the harbour festival without the fishermen'],
  ])('says the contrary, and that is told: %s', async (text) => {
    const { sentences } = await check(text);
    expect(sentences[0].verdict).toBe('CLOSE');
    expect(sentences[0].matches[0].difference.isNegated).toBe(true);
  });

  it.each([
    ['We will rebuild the mill and the new bridge is a gift to the farmers'],
    ['I never promised a second bridge without the fishermen of the harbour festival. We will rebuild the mill'],
  ])('is put together from several quotes: %s', async (text) => {
    expect(await verdictOf(text)).not.toBe('FOUND');
    expect(await verdictOf('We will rebuild the mill and the new bridge is a gift to the farmers')).toBe('SPLICED');
  });

  it('is spliced as a whole where its sentences were said far from each other', async () => {
    const { verdict, sentences } = await check('We will rebuild the mill. The new bridge is a gift to the farmers.');
    expect(verdict).toBe('SPLICED');
    expect(sentences.map((each: Json) => each.verdict)).toEqual(['FOUND', 'FOUND']);
  });

  it('is no better than a sentence of it before one in quotation marks', async () => {
    const text = 'We will organise the harbour festival without the fishermen. “We will rebuild the mill.”';
    expect((await check(text)).sentences.map((each: Json) => each.verdict)).toEqual(['CLOSE', 'FOUND']);
    expect(await verdictOf(text)).not.toBe('FOUND');
  });

  it('was only reported', async () => {
    expect(await verdictOf('The council has paid for the northern bridge twice')).toBe('REPORTED');
    expect(await verdictOf('The council has not paid for the northern bridge twice')).toBe('CLOSE');
  });

  it.each([
    ['Petrie', 'FOUND'],
    ['Mayor Lorna Petrie', 'FOUND'],
    ['Petrie, Lorna', 'FOUND'],
    ['L. Petrie', 'FOUND'],
    ['Karl Petrie', 'OTHER_SPEAKER'],
    ['Karl Oduya', 'OTHER_SPEAKER'],
    ['Ada Lindqvist', 'OTHER_SPEAKER'],
  ])('was said by %s: %s', async (speaker, verdict) => {
    expect(await verdictOf(festival, speaker)).toBe(verdict);
  });

  it('tells whom the name may mean', async () => {
    const names = async (speaker: string) => (await check(festival, { speaker })).speakers;
    expect(await names('Mayor Petrie')).toEqual([{ name: 'Lorna Petrie' }]);
    expect(await names('Ada Lindqvist')).toEqual([]);
    expect((await check(festival)).speakers).toEqual([]);
  });

  it('knows who is called as an office is', async () => {
    const text = 'The budget has been settled since the winter';
    expect(await verdictOf(text, 'a spokesman for the ministry')).toBe('FOUND');
    expect(await verdictOf(text, 'Lorna Petrie')).toBe('OTHER_SPEAKER');
  });

  it.each([
    ['The moon is made of cheese, and nobody in Corvane cares'],
    ['We will open the northern bridge for the fishermen in winter'],
    ['Mill of Eastvale saved, mayor promises'],
    ['The price of the festival is settled'],
  ])('was never said: %s', async (text) => {
    expect(await check(text)).toMatchObject({ verdict: 'NOT_FOUND', sentences: [{ matches: [] }] });
  });

  it('is searched in a time', async () => {
    const text = 'The new bridge is a gift to the farmers';
    expect(await check(text)).toMatchObject({
      verdict: 'FOUND',
      searched: { articleCount: 2, from: '2024-03-04', to: '2024-05-06' },
    });
    expect(await check(text, { from: '2024-05' })).toMatchObject({
      verdict: 'FOUND',
      searched: { articleCount: 1, from: '2024-05-06', to: '2024-05-06' },
    });
    expect(await check(text, { to: '2024-04' })).toMatchObject({
      verdict: 'NOT_FOUND',
      searched: { articleCount: 1, from: '2024-03-04', to: '2024-03-04' },
    });
    expect(await check('They have not been asked so far.', { from: '2024-05' })).toMatchObject({
      verdict: 'NOT_FOUND',
    });
  });

  it('leads to the words in the article', async () => {
    const text = '“We will rebuild the mill by the 1st of May!” is what they said.';
    const { sentences } = await check(text);
    const [{ start, end, matches }] = sentences;
    expect(text.slice(start, end)).toBe(sentences[0].text);
    const [{ quote, spans }] = matches;
    expect(spans.map((span: Json) => quote.article.text.slice(span.start, span.end))).toEqual([
      'We will rebuild the mill',
      'by the first of May',
    ]);
    expect(spans.map((span: Json) => span.text)).toEqual(['We will rebuild the mill', 'by the first of May']);
    expect(spans[0].article).toEqual({ headline: quote.article.headline });
  });

  describe('which is none', () => {
    it.each([
      ['x\u0000y', 'NUL'],
      ['half of \ud800 a pair', 'half a surrogate pair'],
      ['  …  ', 'no words'],
      ['word '.repeat(10_000), '50000 characters; the most are 10000'],
      ['It is so. '.repeat(60), '60 sentences; the most are 50'],
    ])('is refused: %j', async (text, why) => {
      const { message, code } = await askForError(of().store, checked, { text });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain(why);
    });

    it('is refused with a name or a time that is none', async () => {
      const refused = async (more: Json) =>
        (await askForError(of().store, checked, { text: festival, ...more })).message;
      expect(await refused({ speaker: '!!' })).toContain('"speaker" has no letters');
      expect(await refused({ speaker: 'x'.repeat(300) })).toContain('300 characters');
      expect(await refused({ from: '2024-05', to: '2024-04' })).toContain('from the earlier to the later');
    });
  });

  it('does not meet a quote that a human rejected, until that is undone', async () => {
    const text = 'I never promised a second bridge to anybody in Corvane';
    const found = await check(text);
    const quote = keyOf(found.sentences[0].matches[0].quote.id);
    const decision = await decide(of().store, { verb: 'review', quote, verdict: 'REJECTED' });
    expect(await verdictOf(text)).toBe('NOT_FOUND');
    await decide(of().store, { verb: 'undo', decision });
    expect(await verdictOf(text)).toBe('FOUND');
  });
});
