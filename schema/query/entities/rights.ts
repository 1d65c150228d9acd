/** What its source states of how an article may be used. */
export interface RightsColumns {
  holder: string | null;
  notice: string | null;
  licence: string | null;
  licenceUrl: string | null;
  usageTerms: string | null;
}
