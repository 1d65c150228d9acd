import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { blocksOf, factsOf, parseOne, wordsOf } from './parse.ts';

/* Fixtures: every person, place and event here is made up. */

const prose = (n: number) =>
  `Paragraph ${n}: the council met and the weir across the river was closed for repairs, as it had been before, for a while.`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Weir</title>${head}</head><body>${body}</body></html>`;
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const four = [1, 2, 3, 4].map((n) => `<p>${prose(n)}</p>`).join('');

describe('the body of a page', () => {
  it.each([
    [
      'is a link',
      '<p><a href="https://x.example/b">Ida Brandt said on Friday that the ferry was "a lifeline for the isles"</a>.</p>',
    ],
    [
      'stands in a box of links',
      '<p>See <a href="/a">this</a>, <a href="/b">that</a> and <a href="/c">more of the same</a>, Ida Brandt said.</p>',
    ],
  ])('keeps a paragraph in the middle that %s', (_, paragraph) => {
    const boxed = [`<p>${prose(1)}</p>`, `<p>${prose(2)}</p>`, paragraph, `<p>${prose(3)}</p>`, `<p>${prose(4)}</p>`];
    const body = boxed.map((one) => `<div><div>${one}</div></div>`).join('');
    const found = wordsOf(
      parseOne(page(`<main><article><h1>Weir</h1>${body}</article></main>`), 'a.html'),
      'PARAGRAPH',
    );
    expect(found).toHaveLength(5);
    expect(found[2]).toContain('Ida Brandt said');
  });

  it('does not hold a list of other articles', () => {
    const list =
      '<p>Related articles</p><ul><li>Ida Brandt says no to all of it</li><li>Ferry "safe", says Brandt</li></ul>';
    const document = parseOne(page(`<article><h1>Weir</h1>${four}${list}</article>`), 'a.html');
    expect(wordsOf(document, 'PARAGRAPH')).toHaveLength(4);
    expect(wordsOf(document, 'LIST_ITEM')).toEqual([]);
  });

  it('is put together where it is cut in parts, without what stands between them', () => {
    const part = (from: number) =>
      `<div class="part">${[0, 1, 2].map((n) => `<p>${prose(from + n)}</p>`).join('')}</div>`;
    const related =
      '<div class="related-stories"><p>Another story of which nobody here wants to read a word now.</p></div>';
    const body = `<article><h1>Weir</h1>${part(1)}${related}${part(4)}<div class="comments"><p>I am a reader, and this is what I have to say of it all.</p></div></article>`;
    expect(wordsOf(parseOne(page(body), 'a.html'), 'PARAGRAPH')).toEqual([1, 2, 3, 4, 5, 6].map(prose));
  });

  it('has no words that only screen readers are to say, and knows whose a picture is', () => {
    const picture =
      '<figure><img src="a.jpg"><span class="off-screen">Image copyright</span> <span>Wire</span><figcaption><span class="off-screen">Image caption</span> The weir on Monday</figcaption></figure>';
    const document = parseOne(
      page(`<article><h1>Weir</h1><p>${prose(1)}</p><p>${prose(2)}</p>${picture}<p>${prose(3)}</p></article>`),
      'a.html',
    );
    expect(wordsOf(document, 'CREDIT')).toEqual(['Image copyright Wire']);
    expect(wordsOf(document, 'CAPTION')).toEqual(['The weir on Monday']);
  });

  it('is not parted by comments between words, and is where a break ends a sentence', () => {
    const body = `<main><div class="art"><div>HARBURY: The plan to close the <!-- -->weir<!-- --> has angered the mayor, who said it was &quot;<!-- -->a disgrace<!-- -->&quot; on Friday.<br/>Mayor <!-- -->Ida Brandt<!-- --> told reporters that the county would pay.<div>${four}</div></div></div></main>`;
    expect(wordsOf(parseOne(page(body), 'a.html'), 'PARAGRAPH').slice(0, 2)).toEqual([
      'HARBURY: The plan to close the weir has angered the mayor, who said it was "a disgrace" on Friday.',
      'Mayor Ida Brandt told reporters that the county would pay.',
    ]);
  });

  const consent =
    '<h2>Manage consent</h2><p>When you visit our website, we store cookies on your browser to collect information. It is mostly used to make the site work as you expect it to.</p><p>You have the right to opt out of the sale of your personal information, our privacy team said, at any time that you like.</p>';
  it.each([
    ['a consent dialog', `<div id="onetrust-consent-sdk"><div role="dialog">${consent}</div></div>`],
    ['a cookie banner', `<div class="site-cookie-banner">${consent}</div>`],
    [
      'a dialog with a heading of the first level',
      `<div class="fc-consent-root"><div role="dialog"><h1>The Post asks for your consent to use your personal data</h1>${consent}</div></div>`,
    ],
    ['a modal of no name', `<section aria-modal="true">${consent}</section>`],
    [
      'a newsletter box',
      `<div class="newsletter-signup"><form><input type="email"></form><p>${prose(1)}</p><p>${prose(2)}</p></div>`,
    ],
    [
      'asking alone',
      '<div><p>We use cookies and other data to deliver, maintain and improve our services and ads on this site and on others.</p><p>By clicking “Accept all”, you agree to the use of cookies for the purposes that are described in our privacy policy.</p></div>',
    ],
  ])('is not %s', (_, box) => {
    expect(() => parseOne(page(`<main><h1>Weir</h1><div id="app"></div></main>${box}`), 'a.html')).toThrow(
      /no article/,
    );
    const document = parseOne(
      page(`<a href="#main">Skip to Content</a><main id="main"><article><h1>Weir</h1>${four}</article></main>${box}`),
      'a.html',
    );
    expect(wordsOf(document, 'PARAGRAPH')).toEqual([1, 2, 3, 4].map(prose));
  });

  it('is that of its JSON-LD where the page has much less of it', () => {
    const article = { '@type': 'NewsArticle', headline: 'Weir', articleBody: [1, 2, 3, 4].map(prose).join('\n\n') };
    const document = parseOne(
      page(`<article><p>${prose(1)}</p><p>Subscribers read the rest of it tonight.</p></article>`, linked(article)),
      'a.html',
    );
    expect(wordsOf(document, 'PARAGRAPH')).toEqual([1, 2, 3, 4].map(prose));
  });

  const apart = [5, 6, 7, 8]
    .map((n) => `<section class="x${n}"><div class="y${n}"><p class="p${n}">${prose(n)}</p></div></section>`)
    .join('');

  it('goes on in what its article holds, however that is built', () => {
    const document = parseOne(
      page(`<article><h1>Weir</h1><div class="text">${four}</div>${apart}</article>`),
      'a.html',
    );
    expect(wordsOf(document, 'PARAGRAPH')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(prose));
  });

  it('is noted where much of the page is not in it', () => {
    const notesOf = (html: string) =>
      [...parseDocuments({ bytes: Buffer.from(html), file: 'a.html' })].flatMap(({ notes }) => notes);
    expect(notesOf(page(`<div class="text">${four}</div>`))).toEqual([]);
    expect(notesOf(page(`<div class="text">${four}</div>${apart}`))).toEqual([
      expect.stringMatching(/^4 paragraphs of the page are not in the article/),
    ]);
  });
});

describe('what a page states in JSON-LD', () => {
  const people = [
    { '@type': 'Organization', '@id': '#org', name: 'The Ostrel Post' },
    { '@type': 'Person', '@id': '#p1', name: 'Sam Oakley' },
  ];
  const article = {
    '@type': 'NewsArticle',
    headline: 'Weir &#8211; the mayor&#8217;s plan',
    author: { '@id': '#p1' },
    publisher: { '@id': '#org' },
  };
  it.each([
    ['a graph', { '@graph': [article, ...people] }],
    [
      'what a page is about',
      { '@type': 'WebPage', mainEntity: { ...article, author: people[1], publisher: people[0] } },
    ],
    ['several scripts', [article, people]],
  ])('is read in %s', (_, value) => {
    const facts = factsOf(parseOne(page(`<article>${four}</article>`, [value].flat().map(linked).join('')), 'a.html'));
    expect(facts).toMatchObject({
      headline: 'Weir – the mayor’s plan',
      byline: 'Sam Oakley',
      publisher: 'The Ostrel Post',
    });
  });

  it('is no address where it is that of the whole site', () => {
    const facts = (url: string, head: string) =>
      factsOf(parseOne(page(`<article>${four}</article>`, linked({ ...article, url }) + head), 'a.html'));
    expect(facts('https://ostrel.example/', '')).not.toHaveProperty('url');
    expect(facts('https://ostrel.example/', '<link rel="canonical" href="https://ostrel.example/weir">')).toMatchObject(
      {
        url: 'https://ostrel.example/weir',
      },
    );
  });
});

describe('a live blog', () => {
  const post = (time: string, title: string, words: string) =>
    `<article><time datetime="${time}">a while ago</time><h2>${title}</h2><p>${words}</p></article>`;
  const posts = [
    ['NOTICE', '3 May 2024, 11:00'],
    ['SUBHEAD', 'Mayor speaks'],
    [
      'PARAGRAPH',
      'Ida Brandt said today that the weir would open, in front of several hundred people at the town hall.',
    ],
    ['NOTICE', '2 May 2024, 21:00'],
    ['SUBHEAD', 'Engineer speaks'],
    ['PARAGRAPH', 'Sam Oakley said today that it was safe, and that he had looked at all of it for more than a week.'],
  ];
  const words = (at: number) => posts[at]?.[1] ?? '';
  const times = ['2024-05-03T11:00:00Z', '2024-05-02T21:00:00Z'] as const;

  it('keeps all of its posts, each with its own time', () => {
    const html = page(
      `<main><h1>Weir live</h1>${post(times[0], words(1), words(2))}${post(times[1], words(4), words(5))}</main>`,
    );
    const document = parseOne(html, 'a.html');
    expect(blocksOf(document)).toEqual([['HEADLINE', 'Weir live'], ...posts]);
    expect(
      document.posts?.map(({ start, publishedOn }) => [document.text.slice(start, start + 10), publishedOn]),
    ).toEqual([
      ['3 May 2024', '2024-05-03'],
      ['2 May 2024', '2024-05-02'],
    ]);
  });

  it.each([
    ['sections of a ticker', (one: string) => `<section class="entry">${one}</section>`, '<div id="live-ticker">'],
    ['items of a list', (one: string) => `<li class="live-blog-post">${one}</li>`, '<ol>'],
  ])('keeps them where they are %s', (_, box, around) => {
    const inner = (at: 0 | 1) =>
      `<time datetime="${times[at]}">a while ago</time><h3>${words(1 + 3 * at)}</h3><p>${words(2 + 3 * at)}</p>`;
    const document = parseOne(
      page(`<main><h1>Weir opens</h1>${around}${box(inner(0))}${box(inner(1))}</main>`),
      'a.html',
    );
    expect(blocksOf(document)).toEqual([['HEADLINE', 'Weir opens'], ...posts]);
  });

  it('keeps them in JSON-LD, in a page and alone', () => {
    const update = (i: 0 | 1) => ({
      '@type': 'BlogPosting',
      datePublished: times[i],
      headline: words(1 + 3 * i),
      articleBody: words(2 + 3 * i),
    });
    const blog = { '@type': 'LiveBlogPosting', headline: 'Weir live', liveBlogUpdate: [update(0), update(1)] };
    for (const [content, file] of [
      [page('<main><p>Loading the blog.</p></main>', linked(blog)), 'a.html'],
      [JSON.stringify(blog), 'a.json'],
    ] as const) {
      expect(blocksOf(parseOne(content, file))).toEqual([['HEADLINE', 'Weir live'], ...posts]);
    }
  });

  it('is none where each of several articles is a story of its own, or a comment', () => {
    const story = (title: string, n: number) =>
      `<article><h2><a href="/story-${n}">${title}</a></h2><time datetime="${times[0]}">now</time><p>${prose(n)}</p></article>`;
    const comment = (n: number) =>
      `<article class="comment"><time datetime="${times[0]}">now</time><p>I am reader ${n}, and this is what I have to say of it.</p></article>`;
    for (const others of [story('A', 8) + story('B', 9), comment(8) + comment(9)]) {
      const document = parseOne(page(`<main><article><h1>Weir</h1>${four}</article>${others}</main>`), 'a.html');
      expect(wordsOf(document, 'PARAGRAPH')).toEqual([1, 2, 3, 4].map(prose));
    }
  });
});

describe('the day of a page that states none in its head', () => {
  it.each([
    ['shown in words', '<time>May 3, 2024 at 9.30 a.m.</time>', ''],
    ['in its address', '', '<link rel="canonical" href="https://post.example/news/2024/05/03/weir/">'],
  ])('is that %s', (_, shown, head) => {
    const document = parseOne(page(`<article><h1>Weir</h1>${shown}${four}</article>`, head), 'a.html');
    expect(factsOf(document)['publishedOn']).toBe('2024-05-03');
  });
});
