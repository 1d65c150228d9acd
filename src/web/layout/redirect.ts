import type { PageResponse } from '../page-types.ts';

/** Leads on to where a page is now, for good. */
export const redirect = (location: string): PageResponse => ({ status: 301, html: '', location });
