/** Takes back what the migration of stated facts made. */
export const takeBackStatedFacts: readonly string[] = [
  ...['rendition', 'link', 'text_date', 'live_entry'].map((name) => `drop table ${name}`),
  ...['article_training', 'article_image_training', 'article_search_use'].map((name) => `drop index ${name}`),
  ...[
    ...['holder', 'notice', 'licence', 'licence_url', 'usage_terms'],
    ...['training', 'image_training', 'search'].flatMap((use) => [`${use}_permission`, `${use}_stated_by`]),
  ].map((name) => `alter table article drop column rights_${name}`),
  ...['caption_text', 'alt', 'role'].map((name) => `alter table photo drop column ${name}`),
];
