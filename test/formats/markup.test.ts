import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, factsOf, parseAll, parseOne, wordsOf } from './parse.ts';

/* Fixtures: every person, place and event here is made up. */

const rss = (content: string, facts = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Ostrel Post</title><link>https://ostrel.example/</link><item><title>Weir opens</title>${facts}<content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
const atom = (content: string, type = 'html') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ostrel Post</title><entry><title>Weir opens</title><content type="${type}">${content}</content></entry></feed>`;
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every door that a body comes in by, of which nobody says whether it is HTML. */
const doors: Readonly<Record<string, (body: string) => readonly [string, string]>> = {
  RSS: (body) => [rss(body), 'a.xml'],
  Atom: (body) => [atom(escaped(body)), 'a.atom'],
  'a line of JSONL': (body) => [JSON.stringify({ headline: 'Weir opens', body }), 'a.jsonl'],
  'JSON-LD': (body) => [
    JSON.stringify({ '@type': 'NewsArticle', headline: 'Weir opens', articleBody: body }),
    'a.json',
  ],
  'ninjs 1': (body) => [
    JSON.stringify({ uri: 'u', versioncreated: '2024-05-03', headline: 'Weir opens', body_html: body }),
    'a.json',
  ],
  'ninjs 3': (body) => [
    JSON.stringify({
      uri: 'u',
      headlines: [{ value: 'Weir opens' }],
      bodies: [{ contentType: 'text/html', value: body }],
    }),
    'a.json',
  ],
};

describe.each(Object.entries(doors))('a body that comes in by %s', (_, of) => {
  const bodyOf = (body: string) => blocksOf(parseOne(...of(body))).filter(([kind]) => kind !== 'HEADLINE');
  const paragraphs = (...words: readonly string[]) => words.map((one) => ['PARAGRAPH', one]);

  it('has no inline elements, comments and entities in it', () => {
    expect(
      bodyOf(
        'The <a href="https://x.example/?a=1&amp;b=2">weir</a> is <em>open</em>.<!-- more -->\n\n&#8220;We had <b>no</b> choice,&#8221; he said &amp; left&hellip;',
      ),
    ).toEqual(paragraphs('The weir is open.', '“We had no choice,” he said & left…'));
  });

  it('keeps the items of a list and the rows of a table apart', () => {
    expect(
      bodyOf('<ol><li>One lane</li><li>Two lanes</li></ol><table><tr><td>Bell</td><td>72</td></tr></table>'),
    ).toEqual([['LIST_ITEM', 'One lane'], ['LIST_ITEM', 'Two lanes'], ...paragraphs('Bell | 72')]);
  });

  it('ends a paragraph at two breaks, and at one behind a sentence', () => {
    expect(bodyOf('The weir is open.<br>It is wide.<br><br>It was shut<br/>for a year.')).toEqual(
      paragraphs('The weir is open.', 'It is wide.', 'It was shut\nfor a year.'),
    );
  });

  it('has no shortcodes in it, and keeps what an editor put in brackets', () => {
    expect(
      bodyOf(
        '[caption id="a_9" width="300"]<img src="https://x.example/a.jpg" /> The weir at dawn.[/caption]\n\nThe [new] weir is open [sic].\n\n[gallery ids="1,2"]\n\n[embed]https://v.example/1[/embed]\n\n[quote]It is wide.[/quote]',
      ),
    ).toEqual([['CAPTION', 'The weir at dawn.'], ...paragraphs('The [new] weir is open [sic].', 'It is wide.')]);
  });

  it('is read where all of its markup was written as words', () => {
    expect(
      bodyOf('&lt;p&gt;The weir is open.&lt;/p&gt;&lt;p&gt;It is &lt;em&gt;wide&lt;/em&gt; &amp;amp; deep.&lt;/p&gt;'),
    ).toEqual(paragraphs('The weir is open.', 'It is wide & deep.'));
  });

  it('keeps what only looks like markup', () => {
    expect(
      bodyOf('Profits were < 5 % at AT&T; costs > 3 %.\n\nThe <p> is an element.'.replace('<p>', '<weir>')),
    ).toHaveLength(2);
  });

  it('parts no word at a soft hyphen or a zero-width space', () => {
    expect(bodyOf('The har&shy;bour is o\u200bpen.')).toEqual(paragraphs('The harbour is open.'));
  });
});

describe('what a file states outside of its body', () => {
  it.each([
    [
      'RSS',
      '<rss><channel><title>A &amp;amp; B</title><item><title><![CDATA[Mayor&#8217;s <em>plan</em> &amp; more]]></title><dc:creator>Sam Oakley</dc:creator><dc:creator>Ida Brandt</dc:creator><content:encoded>One. Two.</content:encoded></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed><title>A &amp;amp; B</title><entry><title type="html">Mayor&amp;#8217;s &lt;em>plan&lt;/em> &amp;amp; more</title><author><name>Sam Oakley</name></author><author><name>Ida Brandt</name></author><content>One. Two.</content></entry></feed>',
    ],
    [
      'JSON-LD',
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Mayor&#8217;s <em>plan</em> &amp; more',
        author: [{ name: 'Sam Oakley' }, { name: 'Ida Brandt' }],
        publisher: { name: 'A &amp; B' },
        articleBody: 'One. Two.',
      }),
    ],
    [
      'JSON',
      JSON.stringify({
        title: 'Mayor&rsquo;s <em>plan</em> &amp; more',
        authors: ['Sam Oakley', { name: 'Ida Brandt' }],
        source: { name: 'A &amp; B' },
        text: 'One. Two.',
      }),
    ],
  ])('has no markup in %s, and names all who wrote it', (_, content) => {
    expect(factsOf(parseOne(content))).toEqual({
      headline: 'Mayor’s plan & more',
      byline: 'Sam Oakley, Ida Brandt',
      publisher: 'A & B',
    });
  });

  it('keeps the paragraphs of XHTML in Atom, under a prefix, too', () => {
    const xhtml =
      '<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>The weir is open.</x:p><x:p>"It is wide," she said.</x:p></x:div>'.replaceAll(
        'x:',
        'xhtml:',
      );
    for (const content of [xhtml, xhtml.replaceAll('xhtml:', '')]) {
      expect(wordsOf(parseOne(atom(content, 'xhtml')), 'PARAGRAPH')).toEqual([
        'The weir is open.',
        '"It is wide," she said.',
      ]);
    }
  });

  it('names a WordPress author by name, not by login, and an RSS author without the address', () => {
    const wxr = rss('One. Two.', '<dc:creator>soakley</dc:creator>').replace(
      '<item>',
      '<wp:author><wp:author_login>soakley</wp:author_login><wp:author_display_name>Sam Oakley</wp:author_display_name></wp:author><item>',
    );
    expect(parseOne(wxr).metadata.byline?.value).toBe('Sam Oakley');
    expect(parseOne(rss('One. Two.', '<author>sam@ostrel.example (Sam Oakley)</author>')).metadata.byline?.value).toBe(
      'Sam Oakley',
    );
  });

  it('is no address of an item that several have, or that leads elsewhere', () => {
    const item = (title: string, link: string) =>
      `<item><title>${title}</title><link>${link}</link><content:encoded>One. Two.</content:encoded></item>`;
    const feed = `<rss><channel><link>https://ostrel.example/</link>${item('A', 'https://ostrel.example/live')}${item('B', 'https://ostrel.example/live')}${item('C', 'https://ostrel.example/')}${item('D', 'https://ostrel.example/d')}</channel></rss>`;
    expect(parseAll(feed).map(({ metadata }) => metadata.url?.value ?? null)).toEqual([
      null,
      null,
      null,
      'https://ostrel.example/d',
    ]);
    const newsItem =
      '<newsItem guid="urn:a:1"><itemMeta><link rel="irel:seeAlso" href="https://council.example/a"/></itemMeta><contentSet><inlineXML><p>One. Two.</p></inlineXML></contentSet></newsItem>';
    expect(parseOne(newsItem).metadata.url).toBeNull();
    const entry =
      '<feed><entry><title>A</title><link rel="related" href="https://council.example/a"/><content>One. Two.</content></entry></feed>';
    expect(parseOne(entry).metadata.url).toBeNull();
  });
});

it('reads NITF: a byline of several lines, who distributes it, the lead once, a row of a table as one', () => {
  const nitf =
    '<nitf><head><docdata><doc.copyright holder="Ostrel Group"/></docdata></head><body><body.head><hedline><hl1>Weir opens</hl1></hedline><byline>By <person>SAM OAKLEY</person><byttl>Ostrel Business Writer</byttl></byline><distributor>The Ostrel Wire</distributor><abstract><p>The weir is open, Ida Brandt said.</p></abstract></body.head><body.content><p>The weir is open, Ida Brandt said.</p><table><tr><td>Bell</td><td>72</td><td>2019</td></tr></table></body.content></body></nitf>';
  const document = parseOne(nitf);
  expect(blocksOf(document)).toEqual([
    ['HEADLINE', 'Weir opens'],
    ['BYLINE', 'By SAM OAKLEY, Ostrel Business Writer'],
    ['PARAGRAPH', 'The weir is open, Ida Brandt said.'],
    ['PARAGRAPH', 'Bell | 72 | 2019'],
  ]);
  expect(document.metadata.publisher?.value).toBe('The Ostrel Wire');
  expect(parseOne(nitf.replace(/<distributor>.*<\/distributor>/, '')).metadata.publisher?.value).toBe('Ostrel Group');
});

it('reads who wrote a body, for whom and when, in lines above it', () => {
  const document = parseOne(
    JSON.stringify({
      headline: 'Weir opens',
      body: '<p>By Sam Oakley<br>The Ostrel Post<br>3 May 2024</p><p>The weir is open.</p>',
    }),
  );
  expect(factsOf(document)).toMatchObject({
    byline: 'By Sam Oakley',
    publisher: 'The Ostrel Post',
    publishedOn: '2024-05-03',
  });
  expect(wordsOf(document, 'PARAGRAPH')).toEqual(['The weir is open.']);
});

describe('lists of articles that programs serve', () => {
  const body = '<p>The weir is open.</p><p>It is wide.</p>';
  it.each([
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Ostrel',
        items: [
          {
            id: '1',
            title: 'Weir opens',
            content_html: body,
            date_published: '2024-05-03T09:00:00Z',
            authors: [{ name: 'Sam Oakley' }],
          },
        ],
      },
    ],
    [
      'WordPress',
      [
        {
          id: 1,
          date: '2024-05-03T09:00:00',
          title: { rendered: 'Weir opens' },
          content: { rendered: body },
          author: 'Sam Oakley',
        },
      ],
    ],
    [
      'a search',
      {
        status: 'ok',
        articles: [{ title: 'Weir opens', author: 'Sam Oakley', publishedAt: '2024-05-03T09:00:00Z', content: body }],
      },
    ],
  ])('are read: %s', (_, value) => {
    const document = parseOne(JSON.stringify(value), 'a.json');
    expect(wordsOf(document, 'PARAGRAPH')).toEqual(['The weir is open.', 'It is wide.']);
    expect(factsOf(document)).toMatchObject({
      headline: 'Weir opens',
      byline: 'Sam Oakley',
      publishedOn: '2024-05-03',
    });
  });

  it('take a description for the text where there is no other and it is a whole one', () => {
    const description = (words: string) =>
      `<rss><channel><item><title>Weir opens</title><description>${escaped(words)}</description></item></channel></rss>`;
    const whole = '<p>The weir is open, Ida Brandt said on Friday, and the town came to see it.</p>'.repeat(6);
    expect(wordsOf(parseOne(description(whole)), 'PARAGRAPH')).toHaveLength(6);
    expect(() => parseAll(description('<p>The weir is open.</p>'))).toThrow(/no article/);
  });

  it('may have ampersands that are no entities, and a line before their declaration', () => {
    const feed = `\n<?xml version="1.0"?><rss><channel><item><title>Fish & chips</title><link>https://ostrel.example/?a=1&b=2</link><content:encoded><![CDATA[Fish & chips. It is &amp; was.]]></content:encoded></item></channel></rss>`;
    const document = parseOne(feed, 'a.xml');
    expect(document.metadata.url?.value).toBe('https://ostrel.example/?a=1&b=2');
    expect(blocksOf(document)).toEqual([
      ['HEADLINE', 'Fish & chips'],
      ['PARAGRAPH', 'Fish & chips. It is & was.'],
    ]);
  });
});

it('gives blocks that slice to their words, in order, with white space between them, whatever the body', () => {
  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '\n\n',
    '\n',
    '&amp;',
    '&#8217;',
    '[caption a="b"]',
    '[/caption]',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    'The weir is open. ',
    'Ida',
    ' < ',
    '<!-- x -->',
    'By Sam Oakley',
    '3 May 2024',
    '"',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      for (const { text, blocks } of parseAll(rss(`One. Two.${parts.join('')}`))) {
        let last = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last)).toBe('');
        expect(text).not.toMatch(/<\/?(?:p|b|br|td|tr|table)>|&amp;|&#8217;|<!--/);
      }
    }),
  );
});

it('Markdown has no tags of site generators and no marks of footnotes', () => {
  const markdown =
    '# Weir opens\n\n{{< figure src="a.jpg" >}}\n\nIda Brandt said so.[^1]\n\n{% include ad.html %}\n\n[^1]: On Monday.\n';
  expect(wordsOf(parseOne(markdown, 'a.md'), 'PARAGRAPH')).toEqual(['Ida Brandt said so.', 'On Monday.']);
});

it('a caption ends before a name and for whom it is in brackets', () => {
  const html = `<article><h1>Weir</h1><p>${'The weir is open again. '.repeat(12)}</p><figure><img src="a.jpg"><figcaption>The weir on Monday. (Ann Hale/Harbury Post)</figcaption></figure></article>`;
  const document = parseOne(html, 'a.html');
  expect(wordsOf(document, 'CAPTION')).toEqual(['The weir on Monday.']);
  expect(wordsOf(document, 'CREDIT')).toEqual(['(Ann Hale/Harbury Post)']);
});
