import { entity } from './toolkit/entity.ts';
import { refs } from './toolkit/refs.ts';

entity('factCheck', {
  description: 'A check of a claim, as the publisher of an article states it. A field is null if not stated.',
  fields: (t) => ({
    claim: t.column('claim', 'String', 'The claim that is checked, in the words of the publisher.'),
    claimant: t.maybe('claimant', 'String', 'Name of who made the claim.'),
    claimedOn: t.maybe('claimedOn', 'LocalDate', 'Date of the claim.'),
    claimUrls: t.from(
      { claimUrls: ['url'] },
      {
        type: ['URL'],
        description: 'URLs of pages with the claim.',
        resolve: ({ claimUrls }) => claimUrls.map(({ url }) => url),
      },
    ),
    rating: t.maybe('rating', 'String', 'The verdict in words: "Mostly false".'),
    ratingValue: t.maybe('ratingValue', 'Float', 'The verdict as a number, from `worstRating` to `bestRating`.'),
    bestRating: t.maybe('bestRating', 'Float', 'The number for what is true.'),
    worstRating: t.maybe('worstRating', 'Float', 'The number for what is false.'),
    publisher: t.maybe('publisher', 'String', 'Name of who checked the claim.'),
    url: t.maybe('url', 'URL', 'URL of the check.'),
    article: t.one('article', refs.article, 'The article that states the check.'),
  }),
});
