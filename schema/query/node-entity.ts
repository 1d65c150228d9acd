/** The entities that have global ids. */
export type NodeEntity = RecordedEntity | 'author' | 'publisher' | 'liveEntry';

/** The entities that have a slug. */
export type SluggedEntity = Exclude<NodeEntity, 'quote'>;

/**
 * Those that are read in articles: found by words, in the feed of changes, and with tombstones. Authors, publishers and entries of live
 * blogs are what the articles that are shown state; they change with those.
 */
export type RecordedEntity = 'article' | 'person' | 'quote' | 'event';
