/** Made-up articles as the reader reads them. */
import { parseDocuments } from '../../../src/formats/parse-document.ts';
import { readDocument } from '../../../src/reader/read-document.ts';
import type { ArticleToSave } from '../../../src/store/open-store.ts';

export interface Paper {
  readonly slug: string;
  readonly day: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export function readPaper({ slug, day, headline, paragraphs }: Paper): ArticleToSave {
  const bytes = Buffer.from(
    `---\nurl: https://paper.example/${slug}\npublished: ${day}\nlanguage: en\n---\n# ${headline}\n\n${paragraphs.join('\n\n')}\n`,
  );
  const [parsed] = parseDocuments({ bytes, file: `${slug}.md` });
  if (parsed === undefined) throw new Error('the article was not parsed');
  return {
    document: parsed.document,
    annotations: readDocument(parsed.document),
    source: { bytes, mediaType: 'text/markdown' },
  };
}

export const papers: readonly Paper[] = [
  {
    slug: 'mill',
    day: '2024-03-04',
    headline: 'Mill of Eastvale to open again',
    paragraphs: [
      'The old mill of Eastvale will open again in May, its owner told a meeting on Monday.',
      '“We will rebuild the mill,” said Lorna Petrie, the mayor of Eastvale, “by the first of May.”',
      '“We won’t organise the harbour festival without the fishermen,” Petrie said. “They have not been asked so far.”',
      'Petrie said the council had paid for the northern bridge twice.',
      '“I never promised a second bridge to anybody in Corvane,” Petrie said.',
    ],
  },
  {
    slug: 'bridge',
    day: '2024-05-06',
    headline: 'A bridge for Corvane',
    paragraphs: [
      'A second bridge is planned in Corvane, and its neighbours are angry.',
      '“The new bridge is a gift to the farmers of Corvane,” said Karl Oduya, an engineer.',
      '“We paid twenty-five million for it, and it is a good price,” Oduya said.',
      'A spokesman for the ministry said: “The budget has been settled since the winter.”',
    ],
  },
];
