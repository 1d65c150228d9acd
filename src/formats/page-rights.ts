import { isAddress } from '../address.ts';
import { contentUsage, isRslType, robots, rslLink, tdmReservation } from './machine-use.ts';
import type { PageMeta } from './page-meta.ts';
import type { RightsWords } from './rights.ts';
import { rslScripts } from './rsl-scripts.ts';

/** A page as far as its rights are read here. */
interface RightsPage {
  getElementsByTagName(name: string): Iterable<{
    getAttribute(name: string): string | null;
    readonly textContent: string | null;
  }>;
}

/** What a page states of rights in its `meta` elements, in its links to a licence, and in RSL of its own; `address` is the page's. */
export function pageRights(page: RightsPage, meta: PageMeta, address: string | null): readonly (RightsWords | null)[] {
  const of = (...names: readonly string[]): string | null => meta.first(...names);
  return [
    {
      holder: of('dcterms.rightsholder', 'copyright-holder'),
      notice: of('copyright', 'dcterms.rights', 'dc.rights'),
      licence: of('dcterms.license', 'license'),
      usageTerms: of('usage-terms', 'dcterms.accessrights'),
    },
    ...licencesOf(page),
    ...rslScripts(page, address),
    contentUsage(of('content-usage')),
    robots(meta.all('robots')),
    tdmReservation(of('tdm-reservation'), of('tdm-policy')),
  ];
}

function licencesOf(page: RightsPage): readonly RightsWords[] {
  const links = [...page.getElementsByTagName('link')].filter((link) =>
    (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes('license'),
  );
  return links.flatMap((link): readonly RightsWords[] => {
    const href = link.getAttribute('href') ?? '';
    if (!isAddress(href)) return [];
    if (isRslType(link.getAttribute('type'))) return [rslLink(href)];
    return [{ licence: link.getAttribute('title'), licenceUrl: href }];
  });
}
