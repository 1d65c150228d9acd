/** The connection types that serve every list of their entity. */
import { connection } from './connection.ts';

export const connections = {
  article: connection('Article', 'article'),
  person: connection('Person', 'person'),
  quote: connection('Quote', 'quote'),
  event: connection('Event', 'event'),
  author: connection('Author', 'author'),
  publisher: connection('Publisher', 'publisher'),
  revision: connection('ArticleRevision', 'revision'),
  mention: connection('Mention', 'mention'),
  description: connection('Description', 'description'),
  account: connection('EventAccount', 'account'),
} as const;
