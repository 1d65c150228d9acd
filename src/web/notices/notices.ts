import type { Notice } from './notice-page.tsx';

const things = { article: 'article', person: 'person', event: 'event', quote: 'quote' } as const;

/** There never was such a page, or nobody may know of it: both are told alike. */
export const notFound = (thing: keyof typeof things, key: string): Notice => ({
  status: 404,
  title: `There is no such ${things[thing]}`,
  text: `Nothing is known under this address. It may have been mistyped; try a search for a word of it.`,
  ...(thing === 'quote'
    ? { words: '' }
    : {
        words: key
          .replace(/^\d{4}-\d{2}-\d{2}-/, '')
          .replaceAll('-', ' ')
          .slice(0, 80),
      }),
});

/** For an address outside all that the site has. */
export const noSuchAddress: Notice = {
  status: 404,
  title: 'There is no such page',
  text: 'The address may have been mistyped. Search for a person, an event, or words of an article.',
  words: '',
};

const reasons = {
  WITHDRAWN: 'Its publisher has withdrawn it.',
  ERASED: 'It was erased.',
  GONE: 'Its words are not in the article any more.',
  MERGED: 'It was found to be the same as another.',
} as const;

/** What stood here is no more. `note` is why, in the words of whoever withdrew it. */
export const gone = (
  {
    reason,
    note,
    since,
  }: { readonly reason: keyof typeof reasons; readonly note: string | null; readonly since: string },
  sayDay: (moment: string) => string,
): Notice => ({
  status: 410,
  title: 'This is no longer here',
  text: `${reasons[reason]}${note === null ? '' : ` “${note}”`} Gone since ${sayDay(since)}.`,
  words: '',
});

/** How an error of the service is told; the message is a sentence of its own. */
export function failed(status: number, message: string): Notice {
  if (status === 401) {
    return {
      status,
      title: 'This archive is not open to all',
      text: 'Its operator gives tokens to those who may read.',
    };
  }
  if (status === 503) {
    return { status, title: 'This takes too long now', text: `${message} Load the page again in a moment.` };
  }
  if (status < 500) return { status, title: 'This cannot be answered', text: message, words: '' };
  return {
    status,
    title: 'Something failed here',
    text: 'The fault is on this side, and was noted. Load the page again; if it fails again, tell the operator.',
  };
}
