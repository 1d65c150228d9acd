import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { parseAll, parseOne } from './parse.ts';

/* Fixtures: every name, picture and article here is made up. */

const url = 'https://herald.example/news/mill';
const words = 'The mill of Brae opens again in June, the council of Ostrel said on Monday, a year after the flood.';
const body = `<p>${words}</p><p>${words}</p>`;

/** The pictures of an article, with the words of their captions, without what is null. */
function picturesOf(content: string, file?: string): unknown {
  const { text, photos } = parseOne(content, file);
  return photos.map(({ caption, credit, renditions, ...photo }) => ({
    ...known(photo),
    ...(caption === null ? {} : { caption: text.slice(caption.start, caption.end) }),
    ...(credit === null ? {} : { credit: text.slice(credit.start, credit.end) }),
    ...(renditions === undefined ? {} : { renditions: renditions.map(known) }),
  }));
}
const known = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

describe('the pictures of an article', () => {
  it('are those of its body, with captions in the text or without, in each of their sizes', () => {
    const html =
      `<figure><img src="/i/ferry.jpg" alt="A ferry" width="640" height="480" srcset="/i/ferry.jpg 640w, /i/ferry-2.jpg 1280w"><figcaption>The ferry. Photo: Ilse Tammik</figcaption></figure>${body}` +
      '<p><img data-src="https://cdn.example/mill.png" src="data:image/gif;base64,AAAA"> So it goes on.</p><img src="/pixel.gif" width="1" height="1"><img src="/i/ferry.jpg">';
    expect(picturesOf(JSON.stringify({ headline: 'Mill opens', url, body: html }))).toEqual([
      {
        url: 'https://herald.example/i/ferry.jpg',
        caption: 'The ferry.',
        credit: 'Photo: Ilse Tammik',
        creditName: 'Ilse Tammik',
        alt: 'A ferry',
        renditions: [
          { url: 'https://herald.example/i/ferry.jpg', width: 640, height: 480 },
          { url: 'https://herald.example/i/ferry-2.jpg', width: 1280 },
        ],
      },
      { url: 'https://cdn.example/mill.png', renditions: [{ url: 'https://cdn.example/mill.png' }] },
    ]);
  });

  it('are those that a page states, once where the text shows them too', () => {
    const page = (head: string) =>
      `<html><head><title>Mill opens</title><link rel="canonical" href="${url}">${head}</head><body><article><h1>Mill opens</h1><figure><img src="https://herald.example/i/mill-640x480.jpg"><figcaption>The mill. Photo: Ilse Tammik</figcaption></figure>${body}</article></body></html>`;
    const open =
      '<meta property="og:image" content="https://herald.example/i/mill.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="800"><meta property="og:image:alt" content="A mill">';
    expect(picturesOf(page(open))).toMatchObject([
      {
        url: 'https://herald.example/i/mill-640x480.jpg',
        caption: 'The mill.',
        creditName: 'Ilse Tammik',
        alt: 'A mill',
        renditions: [
          { url: 'https://herald.example/i/mill-640x480.jpg' },
          { url: 'https://herald.example/i/mill.jpg', width: 1200, height: 800 },
        ],
      },
    ]);
    const linked = (image: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Mill opens', image },
          {
            '@type': 'ImageObject',
            '@id': '#p',
            url: 'https://herald.example/i/lead.jpg',
            width: 900,
            caption: 'The council.',
            creditText: 'Cora Whitlow',
          },
        ],
      })}</script>`;
    expect(picturesOf(page(open + linked({ '@id': '#p' })))).toMatchObject([
      {
        url: 'https://herald.example/i/lead.jpg',
        captionText: 'The council.',
        creditName: 'Cora Whitlow',
        renditions: [{ width: 900 }],
      },
      { caption: 'The mill.' },
    ]);
  });

  it('are one where JSON-LD has several addresses, which are crops of it', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Mill opens',
      articleBody: words,
      image: ['https://herald.example/1x1.jpg', 'https://herald.example/4x3.jpg'],
    };
    expect(picturesOf(JSON.stringify(article))).toEqual([
      {
        url: 'https://herald.example/1x1.jpg',
        renditions: [{ url: 'https://herald.example/1x1.jpg' }, { url: 'https://herald.example/4x3.jpg' }],
      },
    ]);
  });

  it('are read from ninjs, of a list or of an object by names', () => {
    const renditions = [
      {
        name: 'web',
        href: 'https://herald.example/8.jpg',
        contentType: 'image/jpeg',
        width: 640,
        height: 480,
        sizeInBytes: 1200,
      },
    ];
    const item = {
      uri: 'urn:mill:1',
      headlines: [{ value: 'Mill' }],
      bodies: [{ contentType: 'text/html', value: body }],
      associations: [
        {
          rel: 'main',
          type: 'picture',
          by: 'Cora Whitlow',
          descriptions: [{ role: 'caption', value: 'The mill.' }],
          renditions,
        },
        { rel: 'related', type: 'text', uri: 'urn:mill:2' },
      ],
    };
    const expected = {
      url: 'https://herald.example/8.jpg',
      captionText: 'The mill.',
      creditName: 'Cora Whitlow',
      role: 'main',
      renditions: [
        { url: 'https://herald.example/8.jpg', mediaType: 'image/jpeg', width: 640, height: 480, byteLength: 1200 },
      ],
    };
    expect(picturesOf(JSON.stringify(item))).toEqual([expected]);
    const older = {
      guid: 'urn:mill:3',
      versioncreated: '2021-03-03T05:00:00Z',
      headline: 'Mill',
      body_html: body,
      associations: {
        main: {
          type: 'picture',
          byline: 'Cora Whitlow',
          description_text: 'The mill.',
          renditions: {
            web: {
              href: 'https://herald.example/8.jpg',
              mimetype: 'image/jpeg',
              width: 640,
              height: 480,
              sizeinbytes: 1200,
            },
          },
        },
      },
    };
    expect(picturesOf(JSON.stringify(older))).toEqual([expected]);
  });

  it('are read from NewsML-G2, whose pictures are items beside the text, and NITF', () => {
    const newsml = `<newsMessage><itemSet><newsItem guid="urn:mill:1"><contentSet><inlineXML><html><body>${body}</body></html></inlineXML></contentSet></newsItem>
      <newsItem guid="urn:mill:2"><contentMeta><creditline>Cora Whitlow</creditline><headline>Mill</headline><description role="drol:caption">The mill.</description></contentMeta><contentSet><remoteContent href="https://herald.example/8.jpg" contenttype="image/jpeg" width="640" height="480" size="1200"/></contentSet></newsItem></itemSet></newsMessage>`;
    const renditions = [
      { url: 'https://herald.example/8.jpg', mediaType: 'image/jpeg', width: 640, height: 480, byteLength: 1200 },
    ];
    expect(picturesOf(newsml)).toEqual([
      { url: 'https://herald.example/8.jpg', captionText: 'The mill.', creditName: 'Cora Whitlow', renditions },
    ]);
    const nitf = `<nitf><body><body.content><p>${words}</p><media media-type="image"><media-reference mime-type="image/jpeg" source="https://herald.example/8.jpg" width="640" height="480" alternate-text="A mill"/><media-caption>The mill.</media-caption><media-producer>Cora Whitlow</media-producer></media></body.content></body></nitf>`;
    expect(picturesOf(nitf)).toMatchObject([
      {
        url: 'https://herald.example/8.jpg',
        caption: 'The mill.',
        creditName: 'Cora Whitlow',
        alt: 'A mill',
        renditions: [{ mediaType: 'image/jpeg', width: 640 }],
      },
    ]);
  });

  it('are read from feeds: media, groups, enclosures and thumbnails, and the attachments of an export', () => {
    const item = (more: string) =>
      `<item><title>Mill ${more.length}</title>${more}<content:encoded><![CDATA[${body}]]></content:encoded></item>`;
    const feed = `<rss version="2.0" xmlns:content="c" xmlns:media="m" xmlns:wp="w" xmlns:excerpt="e"><channel><title>H</title>
      ${item('<media:content url="https://herald.example/8.jpg" medium="image" width="640" height="480" fileSize="1200"><media:description>The mill.</media:description><media:credit>Cora Whitlow</media:credit></media:content>')}
      ${item('<media:group><media:content url="https://herald.example/9.jpg" type="image/jpeg"/><media:content url="https://herald.example/9s.jpg" type="image/jpeg"/></media:group>')}
      ${item('<enclosure url="https://herald.example/a.mp3" type="audio/mpeg"/><enclosure url="https://herald.example/7.jpg" type="image/jpeg" length="99"/>')}
      ${item('<media:thumbnail url="https://herald.example/t.jpg" width="90"/>')}
      <item><title>Post</title><guid>p</guid><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta><content:encoded><![CDATA[${body}]]></content:encoded></item>
      <item><title>One</title><wp:post_id>2</wp:post_id><wp:post_parent>1</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://herald.example/one.jpg</wp:attachment_url><excerpt:encoded>The first.</excerpt:encoded></item>
      <item><title>Two</title><wp:post_id>3</wp:post_id><wp:post_parent>9</wp:post_parent><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://herald.example/two.jpg</wp:attachment_url></item>
    </channel></rss>`;
    expect(parseAll(feed).map(({ photos }) => photos)).toMatchObject([
      [
        {
          url: 'https://herald.example/8.jpg',
          captionText: 'The mill.',
          creditName: 'Cora Whitlow',
          renditions: [{ width: 640, byteLength: 1200 }],
        },
      ],
      [{ url: 'https://herald.example/9.jpg', renditions: [{}, { url: 'https://herald.example/9s.jpg' }] }],
      [{ url: 'https://herald.example/7.jpg', renditions: [{ byteLength: 99 }] }],
      [{ url: 'https://herald.example/t.jpg', renditions: [{ width: 90 }] }],
      [
        { url: 'https://herald.example/two.jpg', role: 'main' },
        { url: 'https://herald.example/one.jpg', captionText: 'The first.' },
      ],
    ]);
    const own = [...parseDocuments({ bytes: Buffer.from(feed), file: 'feed.xml' })];
    const again = own.flatMap(({ bytes }) => [...parseDocuments({ bytes, file: 'post.xml' })]);
    expect(again.map(({ document }) => document.photos)).toEqual(own.map(({ document }) => document.photos));
    expect(again.map(({ bytes }) => bytes)).toEqual(own.map(({ bytes }) => bytes));
  });

  it('are read from Markdown, front matter and plain records', () => {
    const markdown = `---\ntitle: Mill opens\nimage: https://herald.example/lead.jpg\nimageCaption: The council.\n---\n\n${words}\n\n![A mill](https://herald.example/8.jpg)\n`;
    expect(picturesOf(markdown, 'mill.md')).toMatchObject([
      { url: 'https://herald.example/lead.jpg', captionText: 'The council.' },
      { url: 'https://herald.example/8.jpg', alt: 'A mill' },
    ]);
    const record = {
      headline: 'Mill',
      body,
      image: { url: 'https://herald.example/8.jpg', caption: 'The mill.', credit: 'Cora Whitlow', width: 640 },
    };
    expect(picturesOf(JSON.stringify(record))).toMatchObject([
      {
        url: 'https://herald.example/8.jpg',
        captionText: 'The mill.',
        creditName: 'Cora Whitlow',
        renditions: [{ width: 640 }],
      },
    ]);
  });
});
