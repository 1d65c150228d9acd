/** What NITF says of authors, kind and keywords. */
import type { DescribedFacts, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { firstElement, ownText, type XmlElement } from '../xml.ts';
import { articleKindOf } from './article-kind.ts';
import { describedFacts } from './described-facts.ts';
import { keywordTypeOf } from './keyword-type.ts';
import { statedAuthors } from './stated-author.ts';

/** `lineOf` gives the words of a byline as they are printed. */
export function nitfDescribed(root: XmlElement, lineOf: (byline: XmlElement) => string | null): DescribedFacts {
  const head = firstElement(root, 'body.head') ?? root;
  return describedFacts({
    authors: [...head.getElementsByTagName('byline')].flatMap((byline) => authorsOf(byline, lineOf)),
    articleKind: articleKindOf({
      genres: [...root.getElementsByTagName('tobject.property')].map((one) =>
        one.getAttribute('tobject.property.type'),
      ),
      sections: [firstElement(root, 'pubdata')?.getAttribute('position.section') ?? null],
    }),
    keywords: [...subjects(root), ...identified(root), ...listed(root)],
  });
}

/** The people that a byline marks; where it marks none, those that its words name. */
function authorsOf(byline: XmlElement, lineOf: (byline: XmlElement) => string | null): readonly StatedAuthor[] {
  const people = [...byline.getElementsByTagName('person')].flatMap((person) =>
    statedAuthors({
      name: (person.textContent ?? '').replace(/\s+/g, ' '),
      kind: 'PERSON',
      jobTitle: ownText(byline, 'byttl') ?? ownText(person, 'function'),
      identifiers: [person.getAttribute('value')],
    }),
  );
  const line = lineOf(byline);
  return people.length > 0 || line === null ? people : statedAuthors({ name: line });
}

/** The most exact words of a subject, and its number in the IPTC's Subject Codes. */
function subjects(root: XmlElement): readonly StatedKeyword[] {
  return [...root.getElementsByTagName('tobject.subject')].flatMap((one) => {
    const words = ['detail', 'matter', 'type'].map((name) => one.getAttribute(`tobject.subject.${name}`));
    const text = words.find((word) => word);
    const code = one.getAttribute('tobject.subject.refnum');
    return text
      ? [{ text, type: 'TOPIC' as const, scheme: one.getAttribute('tobject.subject.ipr') ?? 'IPTC', code }]
      : [];
  });
}

const identifiedNames = ['person', 'org', 'location', 'event', 'object.title', 'virtloc', 'classifier'] as const;

function identified(root: XmlElement): readonly StatedKeyword[] {
  const content = firstElement(root, 'identified-content');
  if (content === null) return [];
  return identifiedNames.flatMap((name) =>
    [...content.getElementsByTagName(name)].flatMap((one) => {
      const text = (one.textContent ?? '').replace(/\s+/g, ' ').trim() || one.getAttribute('value') || '';
      const type =
        name === 'classifier'
          ? keywordTypeOf(one.getAttribute('type'))
          : keywordTypeOf(name === 'object.title' ? 'object' : name);
      const code = one.getAttribute('value') ?? one.getAttribute('location-code') ?? null;
      return [
        {
          text,
          type,
          scheme: one.getAttribute('idsrc') ?? one.getAttribute('code-source'),
          code: code === text ? null : code,
        },
      ];
    }),
  );
}

const listed = (root: XmlElement): readonly StatedKeyword[] =>
  [...root.getElementsByTagName('keyword')].map((one) => ({
    text: one.getAttribute('key') ?? one.textContent ?? '',
    type: null,
    scheme: null,
    code: null,
  }));
