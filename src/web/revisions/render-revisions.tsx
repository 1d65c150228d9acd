import { documentHtml } from '../layout/document.tsx';
import { redirect } from '../layout/redirect.ts';
import { renderGone } from '../notices/render-gone.ts';
import { ComparedRevisionsDocument, GoneArticleDocument, RevisionsDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { RevisionsPage } from './revisions-page.tsx';

/** The versions of an article; two of them beside each other, by default the last two. */
export async function renderRevisions(
  slug: string,
  params: URLSearchParams,
  ask: Ask,
  site: Site,
): Promise<PageResponse> {
  const { article } = await ask(RevisionsDocument, { slug });
  if (article === null) {
    const { tombstone } = await ask(GoneArticleDocument, { slug });
    return renderGone('article', slug, tombstone, site);
  }
  const path = `/articles/${encodeURIComponent(article.slug)}/revisions`;
  if (article.slug !== slug) return redirect(`${site.root}${path}`);
  const to = numberIn(params, 'to', article.revision);
  const from = numberIn(params, 'from', Math.max(1, to - 1));
  const variables = { slug, from, to };
  const compared = from === to ? null : (await ask(ComparedRevisionsDocument, variables)).article;
  const versions = { from: compared?.from ?? null, to: compared?.to ?? null };
  const title = article.headline ?? 'Article without a headline';
  const shell = {
    title: `Versions: ${title}`,
    description: `What was changed in “${title}”.`,
    path,
    isListed: false,
    asked:
      compared === null
        ? { document: RevisionsDocument, variables: { slug } }
        : { document: ComparedRevisionsDocument, variables },
  };
  return { status: 200, html: documentHtml(site, shell, <RevisionsPage article={article} versions={versions} />) };
}

const numberIn = (params: URLSearchParams, name: string, otherwise: number): number =>
  /^[1-9]\d{0,5}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : otherwise;
