import { describe, expect, it } from 'vitest';
import type { Document } from '../../schema/domain/model.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';

/* Fixtures: every person, place and event here is made up. */

const title = 'Bridge to reopen';
const lead = 'Mayor Lorna Petrie said the bridge would reopen in June after the works on its northern pier.';
const quoted = '"We had no choice," she said, and the council agreed with her at the end of a long night.';
const last = 'It was built in 1901.';
const body = [lead, quoted, last];
const paragraphs = body.map((words) => ['PARAGRAPH', words]);
const headline = ['HEADLINE', title];

type Lines = readonly string[];

function parse(text: string, file: string): Document {
  const [parsed, ...more] = parseDocuments({ bytes: Buffer.from(text), file });
  if (parsed === undefined || more.length > 0) throw new Error('not one article');
  return parsed.document;
}

const blocksOf = ({ blocks, text }: Document) => blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The words that a fact's range stands for; undefined where it has none. */
function wordsAt({ metadata, text }: Document, fact: 'headline' | 'standfirst' | 'byline') {
  const range = metadata[fact]?.range;
  return range ? text.slice(range.start, range.end) : undefined;
}

const frontMatter = (facts: string, lines: Lines) => `---\n${facts}date: 2024-05-03\n---\n\n${lines.join('\n\n')}\n`;
const html = (lines: Lines) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (head: string, content: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${content}</article></body></html>`;
const item = (facts: string, content: string) =>
  `<rss><channel><title>The Harbury Post</title><item>${facts}<content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
const nitf = (head: string, content: string) =>
  `<nitf><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`;
const newsItem = (facts: string, content: string) =>
  `<newsItem guid="g"><contentMeta>${facts}</contentMeta><contentSet><inlineXML><html><body>${content}</body></html></inlineXML></contentSet></newsItem>`;

/** Each door's file for a body of these lines, with the title stated outside of it, or nowhere. */
const doors: Readonly<
  Record<string, { readonly file: string; readonly of: (lines: Lines, title?: string) => string }>
> = {
  'plain text with front matter': {
    file: 'a.txt',
    of: (lines, stated) => frontMatter(stated ? `title: ${stated}\n` : '', lines),
  },
  'Markdown with front matter': {
    file: 'a.md',
    of: (lines, stated) => frontMatter(stated ? `title: ${stated}\n` : '', lines),
  },
  JSON: { file: 'a.json', of: (lines, stated) => JSON.stringify({ headline: stated, body: lines.join('\n\n') }) },
  'a line of JSONL': {
    file: 'a.jsonl',
    of: (lines, stated) => JSON.stringify({ headline: stated ?? null, body: lines.join('\n\n') }),
  },
  'JSON with a line a paragraph': {
    file: 'a.json',
    of: (lines, stated) => JSON.stringify({ title: stated, text: lines.join('\n') }),
  },
  'JSON with a body in HTML': {
    file: 'a.json',
    of: (lines, stated) => JSON.stringify({ headline: stated, content: html(lines) }),
  },
  'JSON-LD': {
    file: 'a.json',
    of: (lines, stated) =>
      JSON.stringify({ '@type': 'NewsArticle', headline: stated, articleBody: lines.join('\n\n') }),
  },
  ninjs: {
    file: 'a.json',
    of: (lines, stated) => JSON.stringify({ uri: 'urn:x:1', headline: stated, body_text: lines.join('\n') }),
  },
  NITF: {
    file: 'a.xml',
    of: (lines, stated) => nitf(stated ? `<hedline><hl1>${stated}</hl1></hedline>` : '', html(lines)),
  },
  'NewsML-G2': {
    file: 'a.xml',
    of: (lines, stated) => newsItem(stated ? `<headline>${stated}</headline>` : '', html(lines)),
  },
  RSS: { file: 'a.xml', of: (lines, stated) => item(stated ? `<title>${stated}</title>` : '', html(lines)) },
  'a WordPress export': {
    file: 'a.xml',
    of: (lines, stated) =>
      item(
        `${stated ? `<title>${stated}</title>` : ''}<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>`,
        html(lines),
      ),
  },
};
const pageDoor = {
  file: 'a.html',
  of: (lines: Lines, stated?: string) => page(`<meta property="og:title" content="${stated}">`, html(lines)),
};

describe.each(Object.entries({ ...doors, 'a page': pageDoor }))('%s that states its title', (_, { file, of }) => {
  it('has its first paragraph as body', () => {
    const document = parse(of(body, title), file);
    expect(blocksOf(document).filter(([kind]) => kind !== 'HEADLINE')).toEqual(paragraphs);
    expect(document.metadata.headline?.value).toBe(title);
    expect(wordsAt(document, 'headline')).toBe(title);
  });

  it.each([title, 'BRIDGE TO REOPEN', 'Bridge  to re-open.', '“Bridge to Reopen”'])(
    'has a first line with the same words as its headline, once: %s',
    (line) => {
      const document = parse(of([line, ...body], title), file);
      expect(blocksOf(document)).toEqual([['HEADLINE', document.text.slice(...rangeOf(document))], ...paragraphs]);
      expect(blocksOf(document)[0]?.[1]?.replace(/\s+/g, ' ')).toBe(line.replace(/\s+/g, ' '));
      expect(document.metadata.headline?.value).toBe(title);
    },
  );

  it('has another first line, and a later one with the words of the title, as body', () => {
    const blocks = blocksOf(parse(of([lead, title, quoted, last], title), file));
    expect(blocks.filter(([kind]) => kind === 'HEADLINE').length).toBeLessThan(2);
    expect(blocks.map(([, words]) => words).slice(-4)).toEqual([lead, title, quoted, last]);
    expect(blocks.slice(-4).filter(([kind]) => kind === 'PARAGRAPH' || kind === 'SUBHEAD')).toHaveLength(4);
  });
});

const rangeOf = ({ blocks }: Document): [number, number] => [blocks[0]?.start ?? 0, blocks[0]?.end ?? 0];

describe.each(Object.entries(doors))('%s that states no title', (_, { file, of }) => {
  it('has a first line that reads like one as its headline', () => {
    for (const line of ['Petrie Faces Council Over Northern Pier', 'Bridge reopens', 'Will the bridge ever reopen?']) {
      const document = parse(of([line, ...body]), file);
      expect(blocksOf(document)).toEqual([['HEADLINE', line], ...paragraphs]);
      expect(document.metadata.headline?.value).toBe(line);
      expect(wordsAt(document, 'headline')).toBe(line);
    }
  });

  it('has a first sentence as body', () => {
    const document = parse(of(body), file);
    expect(blocksOf(document)).toEqual(paragraphs);
    expect(document.metadata.headline).toBeNull();
  });

  it('has a lone paragraph as body, with a full stop or without one', () => {
    for (const line of [lead, 'Petrie faces council over northern pier']) {
      const document = parse(of([line]), file);
      expect(blocksOf(document)).toEqual([['PARAGRAPH', line]]);
      expect(document.metadata.headline).toBeNull();
    }
  });
});

describe('a first line of JSON without a title', () => {
  it.each([
    ['a byline', 'By Sam Oakley'],
    ['a name', 'Sam Oakley'],
    ['a name with an initial and particles', 'Ida J. van der Brandt'],
    ['a day', 'Friday, 3 May 2024'],
    ['a place', 'HARBURY'],
    ['a dateline', 'HARBURY, May 3 (Harbury Wire) -'],
    ['a promotion', 'Sign up for our newsletter'],
    ['an introduction', 'The mayor said on Friday:'],
    ['a quotation', '“We had no choice.”'],
    ['several sentences', 'The mayor has left. Nobody knows why'],
    ['a line that goes on', 'and so the bridge will reopen'],
  ])('is no headline where it is %s', (_, line) => {
    const document = parse(JSON.stringify({ body: [line, ...body].join('\n\n') }), 'a.json');
    expect(blocksOf(document)).toEqual([['PARAGRAPH', line], ...paragraphs]);
    expect(document.metadata.headline).toBeNull();
  });

  it.each(['Petrie v. Harbury: Bridge Heads to U.S.', 'St. Orin Bridge Shut on Dr. Marsh’s Word'])(
    'is the headline whatever its abbreviations: %s',
    (line) => {
      const document = parse(JSON.stringify({ body: [line, ...body].join('\n\n') }), 'a.json');
      expect(blocksOf(document)).toEqual([['HEADLINE', line], ...paragraphs]);
    },
  );

  it('is no headline where no sentence follows', () => {
    const lines = ['Ferries and bridges', 'Two ferries', 'One bridge'];
    const document = parse(JSON.stringify({ body: lines.join('\n') }), 'a.json');
    expect(blocksOf(document)).toEqual(lines.map((words) => ['PARAGRAPH', words]));
  });
});

describe('a heading that opens the body', () => {
  it.each([
    ['in Markdown', 'a.md', frontMatter(`title: ${title}\n`, [`# ${title}`, ...body])],
    [
      'in Markdown, with other case and marks',
      'a.md',
      frontMatter(`title: ${title}.\n`, ['# Bridge *to* Reopen', ...body]),
    ],
    ['in Markdown, of a lower level', 'a.md', frontMatter(`title: ${title}\n`, [`## ${title}`, ...body])],
    ['in Markdown without front matter', 'a.md', [`# Bridge *to* reopen`, ...body].join('\n\n')],
    ['in Markdown that is called text', 'a.txt', frontMatter(`title: ${title}\n`, [`# ${title}`, ...body])],
    ['in JSON', 'a.json', JSON.stringify({ headline: title, body: `<h1>${title}</h1>${html(body)}` })],
    ['in JSON without a title', 'a.json', JSON.stringify({ body: `<h1>${title}</h1>${html(body)}` })],
    ['in a feed', 'a.xml', item(`<title>${title}</title>`, `<h2>${title}</h2>${html(body)}`)],
    ['in NewsML-G2', 'a.xml', newsItem(`<headline>${title}</headline>`, `<h1>${title}</h1>${html(body)}`)],
    ['in NITF', 'a.xml', nitf('', `<hedline><hl1>${title}</hl1></hedline>${html(body)}`)],
    ['in a page', 'a.html', page(`<meta property="og:title" content="${title}">`, `<h2>${title}</h2>${html(body)}`)],
  ])('is the headline, once: %s', (_, file, text) => {
    const document = parse(text, file);
    const [first, ...rest] = blocksOf(document);
    expect([first?.[0], first?.[1]?.toLowerCase()]).toEqual(['HEADLINE', title.toLowerCase()]);
    expect(rest).toEqual(paragraphs);
    expect(document.metadata.headline?.value.replace('.', '')).toBe(title);
  });

  it('is a subhead where the title is another', () => {
    const document = parse(frontMatter(`title: ${title}\n`, ['# What the council knew', ...body]), 'a.md');
    expect(blocksOf(document)).toEqual([headline, ['SUBHEAD', 'What the council knew'], ...paragraphs]);
  });
});

describe('a body that opens with what its file states', () => {
  it('has its title on a line right above the first paragraph', () => {
    const text = frontMatter(`title: ${title}\n`, [`${title}\nThe bridge will reopen,\nthe mayor said.`, quoted]);
    expect(blocksOf(parse(text, 'a.txt'))).toEqual([
      headline,
      ['PARAGRAPH', 'The bridge will reopen,\nthe mayor said.'],
      ['PARAGRAPH', quoted],
    ]);
    const content = `<p><strong>${title}</strong><br>${lead}</p><p>${quoted}</p>`;
    expect(blocksOf(parse(JSON.stringify({ headline: title, content }), 'a.json'))).toEqual([
      headline,
      ['PARAGRAPH', lead],
      ['PARAGRAPH', quoted],
    ]);
  });

  it.each([
    [
      'a.txt',
      frontMatter(`title: ${title}\ndescription: The works are over\nauthor: Sam Oakley\n`, [
        title,
        'The works are over',
        'By Sam Oakley',
        ...body,
      ]),
    ],
    [
      'a.md',
      frontMatter(`title: ${title}\ndescription: The works are over\nauthor: Sam Oakley\n`, [
        `# ${title}`,
        '*The works are over*',
        'By Sam Oakley',
        ...body,
      ]),
    ],
    [
      'a.jsonl',
      JSON.stringify({
        headline: title,
        standfirst: 'The works are over',
        byline: 'Sam Oakley',
        body: [title, 'The works are over', 'By Sam Oakley', ...body].join('\n'),
      }),
    ],
    [
      'a.xml',
      `<nitf><body><body.head><hedline><hl1>${title}</hl1></hedline><abstract>The works are over</abstract><byline>By Sam Oakley</byline></body.head>${html(body)}</body></nitf>`,
    ],
  ])('has its title, standfirst and byline once each, in order: %s', (file, text) => {
    const document = parse(text, file);
    expect(blocksOf(document)).toEqual([
      headline,
      ['STANDFIRST', 'The works are over'],
      ['BYLINE', 'By Sam Oakley'],
      ...paragraphs,
    ]);
    expect(document.metadata.byline?.value).toMatch(/^(?:By )?Sam Oakley$/);
  });

  it.each([
    [
      'a.json',
      JSON.stringify({ '@type': 'NewsArticle', headline: title, description: lead, articleBody: body.join('\n') }),
    ],
    ['a.jsonl', JSON.stringify({ headline: title, description: lead, body: body.join('\n\n') })],
    ['a.md', frontMatter(`title: ${title}\ndescription: ${lead}\n`, body)],
    ['nitf.xml', nitf(`<hedline><hl1>${title}</hl1></hedline><abstract><p>${lead}</p></abstract>`, html(body))],
    ['wxr.xml', item(`<title>${title}</title><excerpt:encoded>${lead}</excerpt:encoded>`, html(body))],
    [
      'a.html',
      page(
        `<meta property="og:title" content="${title}"><meta property="og:description" content="${lead}">`,
        html(body),
      ),
    ],
  ])('has a first sentence that is its description, too, as body and once: %s', (file, text) => {
    const document = parse(text, file);
    expect(blocksOf(document)).toEqual([headline, ...paragraphs]);
    expect(document.metadata.standfirst?.value).toBe(lead);
    expect(wordsAt(document, 'standfirst')).toBe(lead);
  });

  it('has a photograph above its title', () => {
    const figure = '<figure><img src="b.jpg"><figcaption>The bridge in April.</figcaption></figure>';
    const document = parse(
      JSON.stringify({ headline: title, body: `${figure}<h2>${title}</h2>${html(body)}` }),
      'a.json',
    );
    expect(blocksOf(document)).toEqual([headline, ['CAPTION', 'The bridge in April.'], ...paragraphs]);
  });

  it('keeps a title that is all it says as body', () => {
    const document = parse(JSON.stringify({ headline: title, body: title }), 'a.json');
    expect(blocksOf(document)).toEqual([headline, ['PARAGRAPH', title]]);
  });
});

describe('plain text without front matter', () => {
  it('has a first sentence before other sentences as body', () => {
    const document = parse(body.join('\n\n'), 'a.txt');
    expect(blocksOf(document)).toEqual(paragraphs);
    expect(document.metadata.headline).toBeNull();
  });

  it.each([
    'Ida Brandt: Harbour needs a crane.',
    'The Latest: Ostrel votes on its dock.',
    'Bridge Shut After Storm Warning in Ostrel.',
  ])('has a headline that ends with a full stop and has the form of one: "%s"', (headline) => {
    expect(blocksOf(parse([headline, ...body].join('\n\n'), 'a.txt'))[0]).toEqual(['HEADLINE', headline]);
  });

  it('has a headline that ends with a full stop above its byline', () => {
    expect(blocksOf(parse([`${title}.`, 'By Sam Oakley', ...body].join('\n\n'), 'a.txt'))).toEqual([
      ['HEADLINE', `${title}.`],
      ['BYLINE', 'By Sam Oakley'],
      ...paragraphs,
    ]);
  });
});
