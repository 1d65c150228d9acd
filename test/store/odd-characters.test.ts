import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up words with what the formats that rows are written in give a meaning to. */
const odd = ['tab\there', 'back\\slash', '\\N', '\\.', '\\\\x41', '{"a": [null]}', "it's $1 ?1", 'é 한글 🙂'] as const;

onEachDialect('a text', (of) => {
  it.each(odd)('is kept to the character: %j', async (words) => {
    const article = makeArticle({
      headline: `Weir ${words}`,
      paragraphs: [`${words} “${words}”`],
      quotes: [{ words, speaker: null }],
    });
    const [saved] = await of().store.save([article]);
    const { article: found } = await ask(
      of().store,
      'query ($slug: String!) { article(by: { slug: $slug }) { headline text original { base64 } quotes { nodes { text } } } }',
      { slug: saved?.slug },
    );
    expect(found).toEqual({
      headline: `Weir ${words}`,
      text: article.document.text,
      original: { base64: Buffer.from(article.source.bytes).toString('base64') },
      quotes: { nodes: [{ text: words }] },
    });
  });
});
