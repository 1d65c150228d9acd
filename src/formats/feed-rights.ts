import { isRslType, rslLink } from './machine-use.ts';
import type { RightsWords } from './rights.ts';
import { rslRights } from './rsl.ts';
import { ownElements, ownText, type XmlElement } from './xml.ts';

/**
 * What an item of RSS or Atom, or its channel, states of rights: `copyright`, Atom's `rights`, Dublin Core, Media RSS, Creative Commons, links
 * to a licence (RFC 4946), and RSL.
 */
export function feedRights(element: XmlElement): readonly (RightsWords | null)[] {
  const rsl = ownElements(element, 'rsl:content')[0] ?? null;
  const creative = ownElements(element, 'cc:license')[0]?.getAttribute('rdf:resource') ?? null;
  const media = ownElements(element, 'media:license')[0] ?? null;
  return [
    {
      holder: ownText(element, 'dcterms:rightsholder', 'prism:copyright'),
      notice: ownText(element, 'copyright', 'rights', 'media:copyright', 'dc:rights', 'dcterms:rights'),
      licence: ownText(element, 'creativecommons:license', 'dcterms:license') ?? media?.textContent ?? null,
      licenceUrl: creative ?? media?.getAttribute('href') ?? null,
      usageTerms: ownText(element, 'dcterms:accessrights', 'xmprights:usageterms'),
    },
    ...ownElements(element, 'link', 'atom:link').flatMap((link): readonly RightsWords[] => {
      const href = link.getAttribute('href');
      if (link.getAttribute('rel') !== 'license' || !href) return [];
      return isRslType(link.getAttribute('type')) ? [rslLink(href)] : [{ licenceUrl: href }];
    }),
    rsl === null ? null : rslRights(rsl, 'rsl:'),
  ];
}
