/** What has a global id. */
export type NodeEntity = 'article' | 'person' | 'quote' | 'event';
