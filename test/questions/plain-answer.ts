/** Answers a list's filter by looking at every object, as simply as can be: what the stores are compared with. */
import { isMatch } from '../../schema/domain/search/find-matches.ts';
import { parseSearch } from '../../schema/domain/search/query.ts';
import { type PlainArticle, type PlainQuote, textOf } from './archive.ts';

export interface PlainArchive {
  readonly articles: readonly PlainArticle[];
}

export type Thing =
  | { readonly entity: 'article'; readonly article: PlainArticle }
  | { readonly entity: 'quote'; readonly quote: PlainQuote; readonly article: PlainArticle }
  | { readonly entity: 'person'; readonly name: string };

/** How days are compared; a test plants a wrong one. */
export interface Comparisons {
  readonly from: (day: string, bound: string) => boolean;
  readonly to: (day: string, bound: string) => boolean;
}

export const right: Comparisons = { from: (day, bound) => day >= bound, to: (day, bound) => day <= bound };

type Input = Readonly<Record<string, unknown>>;

export class PlainAnswers {
  readonly #archive: PlainArchive;
  readonly #comparisons: Comparisons;

  constructor(archive: PlainArchive, comparisons: Comparisons = right) {
    this.#archive = archive;
    this.#comparisons = comparisons;
  }

  all(entity: Thing['entity']): readonly Thing[] {
    const { articles } = this.#archive;
    if (entity === 'article') return articles.map((article) => ({ entity, article }));
    if (entity === 'quote')
      return articles.flatMap((article) => article.quotes.map((quote) => ({ entity, quote, article })));
    return [...new Set(articles.flatMap(({ people }) => people))].map((name) => ({ entity, name }));
  }

  holds(thing: Thing, filter: Input): boolean {
    return Object.entries(filter).every(([name, value]) => {
      if (value === null || value === undefined) return true;
      if (name === 'and') return list(value).every((part) => this.holds(thing, part));
      if (name === 'or') return list(value).some((part) => this.holds(thing, part));
      if (name === 'not') return !this.holds(thing, input(value));
      return this.#field(thing, name, value);
    });
  }

  #field(thing: Thing, name: string, value: unknown): boolean {
    if (name === 'search') return this.found(thing, String(value));
    if (name === 'headlineSearch' || name === 'bodySearch') {
      const query = parseSearch(String(value));
      if ('fault' in query || thing.entity !== 'article') throw new Error('only articles have a headline');
      const body = textOf(thing.article).join('\n\n');
      return isMatch(query, [name === 'bodySearch' ? body : thing.article.headline]);
    }
    if (name === 'quotes' || name === 'people' || name === 'articles' || name === 'appearsWith') {
      const related = name === 'appearsWith' ? this.#others(thing) : this.related(thing, name);
      return Object.entries(input(value)).every(([has, where]) => {
        const holds = (other: Thing) => this.holds(other, input(where));
        return has === 'every' ? related.every(holds) : related.some(holds) === (has === 'some');
      });
    }
    if (name === 'article' || name === 'speaker') {
      const other = name === 'article' ? this.#article(thing) : this.#speaker(thing);
      const { exists = true, ...where } = input(value);
      return exists === true ? other !== null && this.holds(other, where) : other === null;
    }
    return Object.entries(input(value)).every(([operator, operand]) => this.#leaf(thing, name, operator, operand));
  }

  #leaf(thing: Thing, name: string, operator: string, operand: unknown): boolean {
    const values = this.#values(thing, name).filter((value) => value !== null);
    if (operator === 'exists') return values.length > 0 === operand;
    return values.some((value) => {
      if (operator === 'eq') return value === operand;
      if (operator === 'in') return Array.isArray(operand) && operand.includes(value);
      if (operator === 'startsWith') {
        return String(value).startsWith(name === 'name' ? folded(String(operand)) : String(operand));
      }
      if (operator === 'contains') return String(value).includes(String(operand));
      if (operator === 'gt') return Number(value) > Number(operand);
      if (operator === 'lt') return Number(value) < Number(operand);
      if (operator === 'gte') return Number(value) >= Number(operand);
      if (operator === 'lte') return Number(value) <= Number(operand);
      // A month or a year stands for its first day, or for its last.
      if (operator === 'from') return this.#comparisons.from(String(value), `${operand}-01-01`.slice(0, 10));
      return this.#comparisons.to(String(value), lastDays[String(operand)] ?? String(operand));
    });
  }

  /** What a thing has under a condition's name; none where it has nothing. People stand for themselves by their names. */
  #values(thing: Thing, name: string): readonly unknown[] {
    if (thing.entity === 'person') {
      if (name === 'name') return [folded(thing.name)];
      if (name === 'id') return [thing.name];
      return [this.related(thing, name === 'quoteCount' ? 'quotes' : 'articles').length];
    }
    if (name === 'publisher') return thing.article.publisher === null ? [] : [thing.article.publisher];
    if (name === 'publishedOn') return thing.article.publishedOn === null ? [] : [thing.article.publishedOn];
    return [thing.article.quotes.length];
  }

  /** Whom the articles that mention a person mention, too. */
  #others(thing: Thing): readonly Thing[] {
    const all = this.related(thing, 'articles').flatMap((article) => this.related(article, 'people'));
    return all.filter((other) => labelOf(other) !== labelOf(thing));
  }

  found(thing: Thing, search: string): boolean {
    const query = parseSearch(search);
    if ('fault' in query) throw new Error(query.fault);
    if (thing.entity === 'quote') return isMatch(query, [thing.quote.words]);
    if (thing.entity === 'person') return isMatch(query, [thing.name]);
    const { headline } = thing.article;
    return isMatch(query, [headline, [headline, ...textOf(thing.article)].join('\n\n')]);
  }

  related(thing: Thing, name: 'quotes' | 'people' | 'articles'): readonly Thing[] {
    if (thing.entity === 'person') {
      if (name === 'quotes')
        return this.all('quote').filter((other) => other.entity === 'quote' && other.quote.speaker === thing.name);
      return this.all('article').filter(
        (other) => other.entity === 'article' && other.article.people.includes(thing.name),
      );
    }
    const { article } = thing;
    if (name === 'quotes') return article.quotes.map((quote) => ({ entity: 'quote', quote, article }));
    return article.people.map((person) => ({ entity: 'person', name: person }));
  }

  #article(thing: Thing): Thing | null {
    return thing.entity === 'quote' ? { entity: 'article', article: thing.article } : null;
  }

  #speaker(thing: Thing): Thing | null {
    return thing.entity === 'quote' && thing.quote.speaker !== null
      ? { entity: 'person', name: thing.quote.speaker }
      : null;
  }
}

const lastDays: Readonly<Record<string, string>> = {
  '2020': '2020-12-31',
  '2020-01': '2020-01-31',
  '2020-02': '2020-02-29',
};

const labelOf = (thing: Thing): string => (thing.entity === 'person' ? thing.name : '');

export const folded = (name: string): string => name.toLowerCase().replace('á', 'a');

const list = (value: unknown): readonly Input[] => (Array.isArray(value) ? value.map(input) : []);

const input = (value: unknown): Input => (typeof value === 'object' && value !== null ? { ...value } : {});
