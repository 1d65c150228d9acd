import { documentHtml } from '../layout/document.tsx';
import { redirect } from '../layout/redirect.ts';
import { parseQuoteChoice, quoteFilter } from '../lists/quote-choice.ts';
import { renderGone } from '../notices/render-gone.ts';
import { PersonPageDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { count } from '../words/count.ts';
import { PersonPage } from './person-page.tsx';

/** The page of a person; the quotes as the address chooses them. */
export async function renderPerson(slug: string, params: URLSearchParams, ask: Ask, site: Site): Promise<PageResponse> {
  const choice = parseQuoteChoice(params);
  const variables = { slug, filter: quoteFilter(choice), after: params.get('after') || null };
  const { person } = await ask(PersonPageDocument, variables);
  if (person === null) return renderGone('person', slug, null, site);
  const path = `/people/${encodeURIComponent(person.slug)}`;
  if (person.slug !== slug) return redirect(`${site.root}${path}`);
  const role = person.description === null ? '' : `, ${person.description.text}`;
  const shell = {
    title: person.name,
    description: `What ${person.name}${role} said: ${count(person.all.totalCount, 'quote')}, each with the words it was read from.`,
    path,
    isListed: Object.keys(choice).length === 0 && variables.after === null,
    type: 'profile',
    jsonLd: person.jsonLd,
    feeds: path,
    feedTitle: `Articles that mention ${person.name}`,
    asked: { document: PersonPageDocument, variables },
  } as const;
  const page = <PersonPage person={person} choice={choice} isLaterPage={variables.after !== null} />;
  return { status: 200, html: documentHtml(site, shell, page) };
}
