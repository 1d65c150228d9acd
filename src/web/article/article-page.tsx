import type { VNode } from 'preact';
import { sayDate } from '../words/say-date.ts';
import { sayTime } from '../words/say-time.ts';
import { ArticleBlock } from './article-block.tsx';
import { ArticleEnd } from './article-end.tsx';
import type { ArticleNode, Note } from './article-types.ts';
import { Endnotes } from './endnotes.tsx';
import { isRightToLeft } from './is-right-to-left.ts';
import { firstMentionsIn, layOutBlock, type Piece } from './lay-out-block.ts';
import { MarksKey } from './marks-key.tsx';

const opening = new Set(['HEADLINE', 'STANDFIRST', 'BYLINE']);

interface Props {
  readonly article: ArticleNode;
  readonly notes: readonly Note[];
}

/** An article as it was published, with its quotes, people and events marked, and notes in its margin. */
export function ArticlePage({ article, notes }: Props): VNode {
  const { blocks, language, headline } = article;
  const marks = {
    notes: new Map(notes.map((note) => [note.quote.id, note])),
    firstMentions: firstMentionsIn(blocks),
  };
  const laidOut = blocks.map((block) => layOutBlock(block, marks));
  const found = blocks.findIndex(({ kind }) => !opening.has(kind));
  const bodyFrom = found === -1 ? blocks.length : found;
  const spans = rowSpans(laidOut, bodyFrom);
  const drawn = blocks.map(({ kind }, at) => (
    <ArticleBlock kind={kind} pieces={laidOut[at] ?? []} rows={spans[at] ?? 1} slug={article.slug} isFirst={at === 0} />
  ));
  const direction =
    language === null ? {} : ({ lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr' } as const);
  const kicker = [article.publisher, article.section].filter((part) => part !== null).join(' · ');
  return (
    <>
      <article class="article" aria-label={headline ?? 'Article without a headline'} data-revision={article.revision}>
        <div class="article-grid" {...direction}>
          <p class="kicker">{kicker === '' ? 'No publisher stated' : kicker}</p>
          {blocks.some(({ kind }) => kind === 'HEADLINE') ? null : (
            <h1 dir="auto">{headline ?? 'Without a headline'}</h1>
          )}
          {drawn.slice(0, bodyFrom)}
          <Dateline article={article} />
          <MarksKey notes={notes} />
          {drawn.slice(bodyFrom)}
        </div>
      </article>
      <Endnotes notes={notes} />
      <ArticleEnd article={article} />
    </>
  );
}

/** Rows of the head that stand between the opening blocks and the body: the dateline and the key. */
const rowsOfHead = 2;

/** How many rows of the page the notes of each block may fill before the next notes begin. */
function rowSpans(laidOut: readonly (readonly Piece[])[], bodyFrom: number): readonly number[] {
  const rowOf = (at: number): number => at + (at >= bodyFrom ? rowsOfHead : 0);
  let next = rowOf(laidOut.length);
  const spans: number[] = [];
  for (let at = laidOut.length - 1; at >= 0; at -= 1) {
    spans[at] = next - rowOf(at);
    if (laidOut[at]?.some(({ begins }) => begins.length > 0)) next = rowOf(at);
  }
  return spans;
}

/** When and where it was published, and where it stands there. */
function Dateline({ article }: Pick<Props, 'article'>): VNode {
  const { publishedOn, publishedAt, updatedAt, url, wordCount, blocks, byline } = article;
  return (
    <p class="dateline" lang="en" dir="ltr">
      {byline === null || blocks.some(({ kind }) => kind === 'BYLINE') ? null : <span>{byline}</span>}
      {publishedOn === null ? (
        <span>no date stated</span>
      ) : (
        <time dateTime={publishedAt ?? publishedOn} title={publishedAt ?? publishedOn}>
          {sayDate(publishedOn)}
        </time>
      )}
      {updatedAt === null ? null : <span title={updatedAt}>changed {sayTime(updatedAt)}</span>}
      <span>{wordCount.toLocaleString('en')} words</span>
      {url === null ? null : <a href={url}>At the publisher</a>}
    </p>
  );
}
