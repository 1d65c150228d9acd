import { parseDocument } from 'yaml';
import type { DescribedFacts, Document, Metadata, Range, SourceFacts, Stated } from '../../schema/domain/model.ts';
import { UserFacingError } from '../errors.ts';
import { plainDescribed } from './described/plain-described.ts';
import type { EmbedFound } from './embeds.ts';
import { namesOf } from './json-values.ts';
import { lineAt } from './line-at.ts';
import { plainWords } from './markup.ts';
import { momentOf } from './moment.ts';
import type { StatedPicture } from './pictures.ts';
import { publicationOf, sourceFacts } from './publication.ts';
import { recordEmbeds } from './record-embeds.ts';
import { recordPictures } from './record-pictures.ts';
import { rightsNames, statedRights } from './rights-names.ts';

/** YAML front matter between lines of three hyphens at the very beginning, and where the text behind it begins. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>;
  readonly facts: SourceFacts & DescribedFacts & Pick<Document, 'rights'>;
  readonly pictures: readonly StatedPicture[];
  readonly embeds: readonly EmbedFound[];
  readonly end: number;
}

/** The names that writers give each fact, the first that is there is taken. */
const names = {
  headline: ['headline', 'title'],
  standfirst: ['standfirst', 'description', 'subtitle', 'summary'],
  byline: ['byline', 'author', 'authors'],
  publisher: ['publisher', 'source'],
  section: ['section', 'category'],
  language: ['language', 'lang'],
  url: ['url', 'canonical', 'link'],
} as const satisfies Partial<Record<keyof Metadata, readonly string[]>>;

const dateNames = ['publishedOn', 'publishedAt', 'published', 'date'];
const updateNames = ['updatedAt', 'updated', 'lastmod', 'modified'];

/** The front matter of a text, null where it has none. Throws BAD_FILE for YAML that is broken. */
export function frontMatterOf(text: string, file: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n/.exec(text);
  if (match === null) return null;
  const start = match[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start));
  if (close === null) return null;
  const block = { start, end: start + close.index };
  const reader = new FrontMatterReader(text, block, file);
  return {
    metadata: reader.metadata(),
    facts: reader.facts(),
    pictures: reader.pictures(),
    embeds: reader.embeds(),
    end: block.end + close[0].length,
  };
}

class FrontMatterReader {
  readonly #text: string;
  readonly #block: Range;
  readonly #file: string;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(text: string, block: Range, file: string) {
    this.#text = text;
    this.#block = block;
    this.#file = file;
    // The failsafe schema reads every scalar as the words it is written in: a date stays as written.
    const yaml = parseDocument(text.slice(block.start, block.end), { schema: 'failsafe', logLevel: 'silent' });
    const [error] = yaml.errors;
    if (error !== undefined) {
      const line = lineAt(text, block.start + error.pos[0]);
      // Where it is, which the message goes on with, is counted from the front matter's own first line.
      const [why] = error.message.split(/ at line |\n/);
      const mend = 'Mend it; a value that has a colon or a # in it stands between quotation marks.';
      throw new UserFacingError('BAD_FILE', `The front matter is not YAML: ${why}. ${mend}`, { file, line });
    }
    const values = this.#plain(yaml);
    this.#values = typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {};
  }

  /** Aliases, which could stand for ever more of one another, are not followed. */
  #plain(yaml: ReturnType<typeof parseDocument>): unknown {
    try {
      return yaml.toJS({ maxAliasCount: 0 });
    } catch (cause) {
      const line = lineAt(this.#text, this.#block.start);
      const message = 'The front matter has aliases or is nested too deep; write each value out.';
      throw new UserFacingError('BAD_FILE', message, { file: this.#file, line }, { cause });
    }
  }

  metadata(): Partial<Metadata> {
    const facts: { -readonly [K in keyof Metadata]?: Metadata[K] } = {};
    for (const [fact, keys] of entries(names)) facts[fact] = this.#stated(keys);
    const published = this.#stated(dateNames);
    const moment = momentOf(published?.value);
    if (published !== null && moment !== null) {
      facts.publishedOn = { ...published, value: moment.day };
      if (moment.at !== null) facts.publishedAt = { ...published, value: moment.at };
    }
    const updated = this.#stated(updateNames);
    const at = momentOf(updated?.value)?.at;
    if (updated !== null && at) facts.updatedAt = { ...updated, value: at };
    return facts;
  }

  facts(): FrontMatter['facts'] {
    const words = (...keys: readonly string[]) => this.#stated(keys)?.value ?? null;
    return {
      ...plainDescribed(this.#values),
      ...statedRights((fact) => words(...rightsNames[fact])),
      ...sourceFacts({
        externalIds: [{ scheme: 'own', value: words('externalId', 'guid') }],
        version: words('version'),
        publication: publicationOf({
          status: words('publicationState', 'status'),
          embargoed: words('embargoedUntil', 'embargoed'),
        }),
      }),
    };
  }

  pictures(): readonly StatedPicture[] {
    return recordPictures(this.#values);
  }

  embeds(): readonly EmbedFound[] {
    return recordEmbeds(this.#values);
  }

  #stated(keys: readonly string[]): Stated<string> | null {
    for (const key of keys) {
      const value = this.#values[key];
      const words = typeof value === 'string' ? value.trim() : (namesOf(value) ?? '');
      if (words === '') continue;
      const at = this.#text.indexOf(words, this.#block.start);
      const range = at === -1 || at + words.length > this.#block.end ? null : { start: at, end: at + words.length };
      return { value: plainWords(words), range };
    }
    return null;
  }
}

const entries = <K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] => {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
};
