import { describe, expect, test } from 'vitest';
import type { Document } from '../../schema/domain/model.ts';
import { parseOne } from './parse.ts';

const lead = '<p>The ferry to Ostrel ran again on Monday, after a week of storms that had kept it in the harbour.</p>';
const end = '<p>Nobody had been hurt, the harbour said, and the boats that had broken loose would be found again.</p>';

/** Each embed as a line: what it is, where it stands behind, and the words that are its own. */
const embedsOf = ({ text, blocks, embeds = [] }: Document): readonly string[] =>
  embeds.map(({ kind, url, provider, title, block, range }) => {
    const at = blocks[block ?? -1];
    const behind = at === undefined ? 'beside' : text.slice(at.start, at.end).slice(0, 14);
    const words = range === null ? '' : ` [${text.slice(range.start, range.end)}]`;
    return `${kind} ${provider ?? '-'} ${url}${title === null ? '' : ` "${title}"`} behind ${behind}${words}`;
  });

const ofBody = (body: string): readonly string[] =>
  embedsOf(parseOne(JSON.stringify({ headline: 'Ferry runs', body: `${lead}${body}${end}` })));

const tweet = (inner = '<p>The ferry runs.</p>') =>
  `<blockquote class="twitter-tweet">${inner}— Ida (@ida) <a href="https://twitter.com/ida/status/12345?ref=x">May 6</a></blockquote>`;

describe('what a body embeds', () => {
  test.each([
    [
      '<iframe src="//www.youtube.com/embed/abc?rel=0" title="The ferry"></iframe>',
      ['VIDEO YouTube https://www.youtube.com/embed/abc?rel=0 "The ferry" behind The ferry to O'],
    ],
    [
      '<div class="player"><iframe data-src="https://player.vimeo.com/video/12"></iframe></div>',
      ['VIDEO Vimeo https://player.vimeo.com/video/12 behind The ferry to O'],
    ],
    // A frame of a site that nobody knows may be an advertisement.
    ['<iframe src="https://ads.example/frame"></iframe>', []],
    [
      '<video controls><source src="https://harbury.example/v/ferry.mp4"></video>',
      ['VIDEO - https://harbury.example/v/ferry.mp4 behind The ferry to O'],
    ],
    [
      '<audio src="https://harbury.example/a/ferry.mp3"></audio>',
      ['AUDIO - https://harbury.example/a/ferry.mp3 behind The ferry to O'],
    ],
    [
      '<amp-youtube data-videoid="abc"></amp-youtube>',
      ['VIDEO YouTube https://www.youtube.com/watch?v=abc behind The ferry to O'],
    ],
    [
      '<p>https://www.youtube.com/watch?v=abc</p>',
      ['VIDEO YouTube https://www.youtube.com/watch?v=abc behind The ferry to O'],
    ],
    [
      tweet(),
      [
        'POST X https://twitter.com/ida/status/12345?ref=x behind The ferry runs [The ferry runs.\n\n— Ida (@ida) May 6]',
      ],
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Abc/"></blockquote>',
      ['POST Instagram https://www.instagram.com/p/Abc/ behind The ferry to O'],
    ],
    // A quotation is none.
    ['<blockquote><p>The ferry runs. <a href="https://twitter.com/ida/status/12345">Ida</a></p></blockquote>', []],
    [
      '<iframe src="https://datawrapper.dwcdn.net/abc/1/"></iframe><iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      [
        'GRAPHIC Datawrapper https://datawrapper.dwcdn.net/abc/1/ behind The ferry to O',
        'MAP Google Maps https://www.google.com/maps/embed?pb=1 behind The ferry to O',
      ],
    ],
    // Once, however often it is shown.
    [
      '<iframe src="https://www.youtube.com/embed/abc"></iframe><iframe src="https://www.youtube.com/embed/abc"></iframe>',
      ['VIDEO YouTube https://www.youtube.com/embed/abc behind The ferry to O'],
    ],
    ['<iframe hidden src="https://www.youtube.com/embed/abc"></iframe>', []],
  ])('%s', (body, expected) => {
    expect(ofBody(body)).toEqual(expected);
  });

  test('does not change its text, but for a line that is an address alone', () => {
    const text = (body: string) =>
      parseOne(JSON.stringify({ headline: 'Ferry runs', body: `${lead}${body}${end}` })).text;
    expect(text('<iframe src="https://www.youtube.com/embed/abc"></iframe>')).toBe(text(''));
    expect(text('<p>https://www.youtube.com/watch?v=abc</p>')).toBe(text(''));
    expect(text(tweet())).toContain('The ferry runs.');
  });
});

describe('what a page embeds', () => {
  const page = (inner: string, beside = '') =>
    parseOne(
      `<!doctype html><html><head><title>Ferry runs</title></head><body><article><h1>Ferry runs</h1>${inner}</article>${beside}</body></html>`,
    );

  test('stands where it does on the page, whatever a reader mode takes out', () => {
    const shown = page(
      `<iframe src="https://www.youtube.com/embed/top"></iframe>${lead}${tweet()}<div class="embed social"><iframe src="https://open.spotify.com/embed/episode/1"></iframe></div>${end}<iframe src="https://www.youtube.com/embed/last"></iframe>`,
      '<section class="related"><h2>More stories</h2><p>Another story.</p><iframe src="https://www.youtube.com/embed/other"></iframe></section>',
    );
    expect(embedsOf(shown)).toEqual([
      'VIDEO YouTube https://www.youtube.com/embed/top behind Ferry runs',
      'POST X https://twitter.com/ida/status/12345?ref=x behind The ferry runs [The ferry runs.\n\n— Ida (@ida) May 6]',
      'AUDIO Spotify https://open.spotify.com/embed/episode/1 behind — Ida (@ida) M',
      'VIDEO YouTube https://www.youtube.com/embed/last behind Nobody had bee',
    ]);
  });
});

describe('what is stated beside a text', () => {
  test('is read from JSON-LD, once with what the text shows', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Ferry runs',
      articleBody: `${lead}${end}`,
      video: [
        { '@type': 'VideoObject', name: 'The ferry', embedUrl: 'https://www.youtube.com/embed/abc' },
        { '@type': 'VideoObject', contentUrl: 'https://harbury.example/v/ferry.mp4' },
      ],
      audio: 'https://harbury.example/a/ferry.mp3',
      sharedContent: { '@type': 'SocialMediaPosting', url: 'https://weir.example/posts/1', headline: 'It runs' },
    };
    expect(embedsOf(parseOne(JSON.stringify(article)))).toEqual([
      'VIDEO YouTube https://www.youtube.com/embed/abc "The ferry" behind beside',
      'VIDEO - https://harbury.example/v/ferry.mp4 behind beside',
      'AUDIO - https://harbury.example/a/ferry.mp3 behind beside',
      'POST - https://weir.example/posts/1 "It runs" behind beside',
    ]);
  });

  test('is read from feeds: Media RSS, and enclosures', () => {
    const feed = `<rss version="2.0" xmlns:content="c" xmlns:media="m"><channel><title>Herald</title><item><title>Ferry runs</title>
      <enclosure url="https://harbury.example/a/ferry.mp3" type="audio/mpeg" length="1"/>
      <media:content url="https://harbury.example/v/ferry.mp4" medium="video"><media:title>The ferry</media:title></media:content>
      <content:encoded><![CDATA[${lead}${end}]]></content:encoded></item></channel></rss>`;
    expect(embedsOf(parseOne(feed))).toEqual([
      'VIDEO - https://harbury.example/v/ferry.mp4 "The ferry" behind beside',
      'AUDIO - https://harbury.example/a/ferry.mp3 behind beside',
    ]);
  });
});
