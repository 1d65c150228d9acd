import { KeywordTypeEnum } from './toolkit/article-enums.ts';
import { entity } from './toolkit/entity.ts';

entity('keyword', {
  description: 'Words that a publisher files an article under.',
  fields: (t) => ({
    text: t.column('text', 'String', 'The words: "public transport".'),
    keywordType: t.maybe(
      'keywordType',
      KeywordTypeEnum,
      'Type of what the words stand for; null if the source does not state it.',
    ),
    scheme: t.maybe('scheme', 'String', 'Vocabulary or taxonomy of the keyword: `medtop`, `post_tag`.'),
    code: t.maybe('code', 'String', 'Key in the vocabulary: `20000337`, or a URI.'),
  }),
});
