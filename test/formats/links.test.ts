import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAll, parseOne } from './parse.ts';

/* Fixtures: every name and article here is made up. */

const url = 'https://herald.example/news/mill';
const linksOf = (content: string, file?: string) => {
  const { text, links = [] } = parseOne(content, file);
  return links.map(({ start, end, url: to, rel }) => [text.slice(start, end), to, ...(rel === null ? [] : [rel])]);
};
const record = (body: string): string => JSON.stringify({ headline: 'Mill opens', url, body });

describe('the links of an article', () => {
  it('are the exact words that lead elsewhere, with their address and what it says of itself', () => {
    const body =
      '<p>The mill of <a href="https://brae.example/?a=1&amp;b=2" rel="nofollow sponsored">Brae, on\n the  river</a>, opens — as <a href="/news/flood"><b>we</b> told</a>.</p>' +
      '<ul><li>One <a href="https://ostrel.example">mill</a></li></ul><p>Another <em>mill</em>, the <a href="../usk">mill</a> &amp; more.</p>';
    expect(linksOf(record(body))).toEqual([
      ['Brae, on the river', 'https://brae.example/?a=1&b=2', 'nofollow sponsored'],
      ['we told', 'https://herald.example/news/flood'],
      ['mill', 'https://ostrel.example'],
      ['mill', 'https://herald.example/usk'],
    ]);
  });

  it('are none to a place of the same page, a program, an address of mail, or of a page that nobody knows', () => {
    const body =
      '<p>The <a href="#top">mill</a> <a href="javascript:go()">opens</a>, <a href="mailto:ida@brae.example">write</a>, <a name="x">now</a>, <a href="/a">soon</a>.</p>';
    expect(linksOf(JSON.stringify({ headline: 'Mill', body }))).toEqual([]);
    expect(linksOf(record(body))).toEqual([['soon', 'https://herald.example/a']]);
  });

  it('are cut where a paragraph, a caption or a credit ends, and stand in the cells of a table', () => {
    const body =
      '<a href="https://a.example"><p>The first mill opens.</p><p>The second mill opens.</p></a>' +
      '<figure><img src="/m.jpg"><figcaption><a href="https://b.example">The mill. Photo: Ilse Tammik</a></figcaption></figure>' +
      '<table><tr><td>Mill <a href="https://c.example">Brae</a></td><td><a href="https://d.example">Open</a> now</td></tr></table>';
    expect(linksOf(record(body))).toEqual([
      ['The first mill opens.', 'https://a.example'],
      ['The second mill opens.', 'https://a.example'],
      ['The mill.', 'https://b.example'],
      ['Photo: Ilse Tammik', 'https://b.example'],
      ['Brae', 'https://c.example'],
      ['Open', 'https://d.example'],
    ]);
  });

  it('are read from a page, of its article alone', () => {
    const words =
      'and the council of Ostrel said on Monday that the mill by the river opens again in June, a year after the flood.';
    const page = `<html><head><title>Mill opens</title><link rel="canonical" href="${url}"></head><body><nav><a href="/">Home</a></nav><article><h1>Mill opens</h1><p>By <a href="/ada">Ada Lindqvist</a></p><p>The <a href="/usk">mill of Usk</a> stands, ${words}</p><p>So it is, ${words}</p></article></body></html>`;
    expect(linksOf(page)).toEqual([
      ['Ada Lindqvist', 'https://herald.example/ada'],
      ['mill of Usk', 'https://herald.example/usk'],
    ]);
  });

  it('are read from Markdown, feeds, ninjs, NewsML-G2 and NITF', () => {
    expect(
      linksOf(`# Mill opens\n\nThe mill of [Brae *on the river*](https://brae.example) opens.\n`, 'mill.md'),
    ).toEqual([['Brae on the river', 'https://brae.example']]);
    const html = '<p>The mill of <a href="https://brae.example">Brae</a> opens.</p>';
    const feed = `<rss version="2.0" xmlns:content="c"><channel><title>H</title><item><title>Mill</title><link>${url}</link><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title>Mill</title><content type="xhtml"><div>${html}</div></content></entry></feed>`;
    const ninjs = JSON.stringify({
      uri: 'urn:mill:1',
      headlines: [{ value: 'Mill' }],
      bodies: [{ contentType: 'text/html', value: html }],
    });
    const newsml = `<newsItem guid="urn:mill:2"><contentSet><inlineXML><html><body>${html}</body></html></inlineXML></contentSet></newsItem>`;
    const nitf = `<nitf><body><body.content>${html}</body.content></body></nitf>`;
    for (const content of [feed, atom, ninjs, newsml, nitf])
      expect(linksOf(content)).toEqual([['Brae', 'https://brae.example']]);
  });
});

const words = fc.constantFrom(
  'mill',
  'Brae',
  ' ',
  '  ',
  '\n',
  '.',
  ', ',
  '“Open,”',
  'said',
  '&amp;',
  '&amp;amp;',
  'é',
  '\u00a0',
  '\u00ad',
  '𝟣',
  '<br>',
  'Photo: Ada Brae',
  'http',
  'Read more',
);
const inline: fc.Arbitrary<string> = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
const piece = (n: number) =>
  fc.oneof(
    inline,
    inline.map((inside) => `<a href="https://l${n}.example/a">${inside}</a>`),
    inline.map((inside) => `<em>${inside}</em>`),
    inline.map((inside) => `<a href="https://l${n}.example/a"><b>${inside}</b><i>end</i></a>`),
  );
const around = fc.constantFrom(
  ['<p>', '</p>'],
  ['<li>', '</li>'],
  ['<blockquote><p>', '</p></blockquote>'],
  ['<h2>', '</h2>'],
  ['<figure><figcaption>', '</figcaption></figure>'],
  ['<table><tr><td>a</td><td>', '</td></tr></table>'],
  ['<div>', '</div>'],
  ['', '\n\n'],
);
const body = fc
  .array(fc.tuple(around, fc.array(fc.nat(9), { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .chain((parts) =>
    fc.tuple(
      ...parts.map(([[open = '', close = ''], pieces], i) =>
        fc.tuple(...pieces.map((_, j) => piece(i * 10 + j))).map((all) => `${open}${all.join('')}${close}`),
      ),
    ),
  )
  .map((all) => `<p>The mill of Brae opens again.</p>${all.join('')}`);

/** What is seen of words. */
const ink = (some: string): string => some.replace(/[\s\u00ad]+/g, '');

describe('each link of any body', () => {
  it('has a span that holds the words of its anchor and nothing else, in the order of the text', () => {
    fc.assert(
      fc.property(body, (html) => {
        for (const { text, links = [] } of parseAll(JSON.stringify({ headline: 'Mill', url, body: html }))) {
          let before = 0;
          const said = new Map<string, string>();
          for (const link of links) {
            expect(link.start).toBeGreaterThanOrEqual(before);
            before = link.end;
            const slice = text.slice(link.start, link.end);
            expect(slice).toBe(slice.trim());
            said.set(link.url, (said.get(link.url) ?? '') + ink(slice));
          }
          const anchors = [...html.matchAll(/<a href="([^"]+)">(.*?)<\/a>/gs)];
          const written = new Map<string, string>();
          for (const [, to = '', inside = ''] of anchors) {
            const seen = inside
              .replace(/<[^>]*>/g, '')
              .replace(/&amp;/g, '&')
              .replace(/&amp;/g, '&');
            if (ink(seen) !== '') written.set(to, ink(seen));
          }
          expect([...said]).toEqual([...written]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
