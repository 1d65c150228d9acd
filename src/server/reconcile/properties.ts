/** What may be asked of a person who was matched, by the name that stands in the protocol. */
import type { ExtendedPerson } from './people-operations.ts';

/** A value as the protocol writes it (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#data-extension-responses). */
export type CellValue = { readonly str: string } | { readonly int: number };

interface Property {
  readonly id: string;
  readonly name: string;
  readonly read: (person: ExtendedPerson) => readonly CellValue[];
}

const text = (value: string | undefined): readonly CellValue[] => (value === undefined ? [] : [{ str: value }]);

export const properties: readonly Property[] = [
  { id: 'name', name: 'Name', read: ({ name }) => text(name) },
  { id: 'aliases', name: 'Other forms of the name', read: ({ aliases }) => aliases.flatMap(text) },
  { id: 'description', name: 'Most frequent description', read: ({ description }) => text(description?.text) },
  {
    id: 'descriptions',
    name: 'Descriptions in articles',
    read: ({ descriptions }) => [...new Set(descriptions.nodes.map((each) => each.text))].flatMap(text),
  },
  { id: 'quoteCount', name: 'Number of quotes', read: ({ quotes }) => [{ int: quotes.totalCount }] },
  { id: 'articleCount', name: 'Number of articles', read: ({ articles }) => [{ int: articles.totalCount }] },
  {
    id: 'lastQuoted',
    name: 'Time of the last quote (EDTF)',
    read: ({ quotes }) => text(quotes.nodes[0]?.said?.edtf),
  },
  {
    id: 'sameAs',
    name: 'Keys in other collections',
    read: ({ sameAs }) => sameAs.flatMap(({ scheme, value }) => text(`${scheme}:${value}`)),
  },
];

export const propertyOf = (id: string): Property | undefined => properties.find((property) => property.id === id);
