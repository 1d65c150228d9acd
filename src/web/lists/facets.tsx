import type { VNode } from 'preact';
import type { QuoteKind } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';
import { quoteKindNames } from '../words/say-quote.ts';
import { choiceAddress, type QuoteChoice, without } from './quote-choice.ts';

/** A group of quotes that can be chosen. */
export interface Group {
  readonly value: string;
  readonly count: number;
  readonly entity?: { readonly __typename: string; readonly name?: string } | null;
}

export interface Facet {
  readonly name: 'kind' | 'event' | 'speaker' | 'publisher';
  readonly title: string;
  readonly groups: readonly Group[];
}

interface Props {
  readonly path: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly choice: QuoteChoice;
  readonly facets: readonly Facet[];
}

/** Groups as plain links with their numbers; what is chosen can be taken back. */
export function Facets({ path, others = {}, choice, facets }: Props): VNode | null {
  const shown = facets.filter(({ name, groups }) => groups.length > 1 || choice[name] !== undefined);
  if (shown.length === 0) return null;
  return (
    <nav class="facets" aria-label="Narrow the quotes">
      {shown.map(({ name, title, groups }) => (
        <details open={choice[name] !== undefined || name === 'kind'}>
          <summary>{title}</summary>
          <ul>
            {groups.map((group) =>
              choice[name] === group.value ? (
                <li>
                  <a href={choiceAddress(path, without(choice, name), others)} aria-current="true">
                    {nameOf(name, group)} <span class="take-back">take back</span>
                  </a>
                </li>
              ) : (
                <li>
                  <a href={choiceAddress(path, { ...choice, [name]: group.value }, others)}>{nameOf(name, group)}</a>{' '}
                  <span class="n">{group.count.toLocaleString('en')}</span>
                </li>
              ),
            )}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function nameOf(name: Facet['name'], { value, entity }: Group): string {
  return name === 'kind' && isKind(value) ? quoteKindNames[value] : (entity?.name ?? value);
}

const isKind = (value: string): value is QuoteKind => value in quoteKindNames;

/** What is chosen, in words, with a link that takes it back. */
export function Chosen({ path, others = {}, choice, facets }: Props): VNode | null {
  const chosen = (Object.keys(choice) as (keyof QuoteChoice)[]).map((name) => ({
    name,
    words: wordsOf(name, choice, facets),
  }));
  if (chosen.length === 0) return null;
  return (
    <p class="chosen">
      {chosen.map(({ name, words }) => (
        <a href={choiceAddress(path, without(choice, name), others)} aria-label={`Take back: ${words}`}>
          {words} <span aria-hidden="true">×</span>
        </a>
      ))}
    </p>
  );
}

function wordsOf(name: keyof QuoteChoice, choice: QuoteChoice, facets: readonly Facet[]): string {
  const value = choice[name] ?? '';
  if (name === 'month') return sayDate(value);
  const group = facets.find((facet) => facet.name === name)?.groups.find((each) => each.value === value);
  return nameOf(name, group ?? { value: name === 'publisher' || name === 'kind' ? value : `this ${name}`, count: 0 });
}
