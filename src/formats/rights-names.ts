/** The rights of an article under the names that programs and writers give them in plain records and front matter. */
import { contentUsage, robots, tdmReservation } from './machine-use.ts';
import { type RightsWords, rightsOf } from './rights.ts';

/** The names of each fact; the first that says anything is taken. */
export const rightsNames = {
  holder: ['copyrightHolder', 'copyright_holder', 'rightsHolder', 'rights_holder'],
  notice: ['copyrightNotice', 'copyright_notice', 'copyright', 'rights'],
  licence: ['licence', 'license'],
  licenceUrl: ['licenceUrl', 'licence_url', 'licenseUrl', 'license_url'],
  usageTerms: ['usageTerms', 'usage_terms', 'usageInfo'],
  contentUsage: ['contentUsage', 'content_usage', 'Content-Usage'],
  robots: ['robots'],
  tdmReservation: ['tdmReservation', 'tdm-reservation'],
  tdmPolicy: ['tdmPolicy', 'tdm-policy'],
} as const;

/** What a record states of rights; `text` gives what it says under a name of {@link rightsNames}. */
export function statedRights(text: (fact: keyof typeof rightsNames) => string | null): ReturnType<typeof rightsOf> {
  const words: RightsWords = {
    holder: text('holder'),
    notice: text('notice'),
    licence: text('licence'),
    licenceUrl: text('licenceUrl'),
    usageTerms: text('usageTerms'),
  };
  return rightsOf(
    words,
    contentUsage(text('contentUsage')),
    robots(text('robots')),
    tdmReservation(text('tdmReservation'), text('tdmPolicy')),
  );
}
