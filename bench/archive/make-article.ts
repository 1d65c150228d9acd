/**
 * The n-th article of a generated archive, ready to be saved, with what is to be read in it. The same numbers give the same
 * article at every run. Few people speak often, few events are reported often, few words make most of the text.
 */
import type {
  Annotations,
  Block,
  Document,
  EventFound,
  MentionFound,
  PersonFound,
  QuoteFound,
  Range,
} from '../../schema/domain/model.ts';
import type { ArticleToSave } from '../../src/store/open-store.ts';
import { Random } from './random.ts';
import { sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { cues, eventKinds, personName, placeName, publisherName, roles, sections } from './words.ts';

export interface ArchiveSize {
  readonly people: number;
  readonly events: number;
}

const quotesEach = 10;
const peopleEach = 6;
const eventsEach = 3;

/** With `story` the article is chiefly about it; without, about the first event that it mentions. */
export function generatedArticle(n: number, size: ArchiveSize, story: Story | null = null): ArticleToSave {
  return new Writer(n, size, story).write();
}

/** The days that articles are published on: 5,800 from 2010 on. */
const dayOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + ((n * 7919) % 5800))).toISOString().slice(0, 10);

class Writer {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #n: number;
  readonly #size: ArchiveSize;
  readonly #random: Random;
  readonly #story: Story | null;
  readonly #mentions = new Map<number, MentionFound[]>();
  readonly #descriptions = new Map<number, Range>();
  readonly #quotes: QuoteFound[] = [];
  readonly #events: EventFound[] = [];

  constructor(n: number, size: ArchiveSize, story: Story | null) {
    this.#story = story;
    this.#n = n;
    this.#size = size;
    this.#random = new Random(n);
  }

  write(): ArticleToSave {
    const publisher = publisherName(this.#n % 40);
    const headline = this.#block('HEADLINE', () =>
      this.#add(
        `${this.#story === null ? sentence(this.#random, 8) : this.#title(this.#story)} (generated ${this.#n})`,
      ),
    );
    const standfirst = this.#block('STANDFIRST', () => this.#add(`${sentence(this.#random, 18)}.`));
    const story = this.#story;
    if (story !== null) this.#block('PARAGRAPH', () => this.#lead(story));
    this.#block('PARAGRAPH', () =>
      this.#add(Array.from({ length: 6 }, () => `${sentence(this.#random, 20)}.`).join(' ')),
    );
    const people = distinct(peopleEach, this.#size.people, () => this.#drawn(this.#size.people));
    const events = distinct(eventsEach, this.#size.events, () => this.#drawn(this.#size.events));
    for (const person of people) {
      this.#block('PARAGRAPH', () => {
        const name = this.#name(person);
        this.#add(', ');
        this.#descriptions.set(person, this.#add(`the ${roles[person % roles.length]}`));
        this.#add(`, ${sentence(this.#random, 20)}.`);
        return name;
      });
    }
    for (const event of events) this.#block('PARAGRAPH', () => this.#event(event));
    for (let quote = 0; quote < quotesEach; quote += 1) this.#block('PARAGRAPH', () => this.#quote(people, quote));
    const text = this.#text;
    const stated = (range: Range) => ({ value: text.slice(range.start, range.end), range });
    const day = dayOf(this.#n);
    const document: Document = {
      text,
      blocks: this.#blocks,
      photos: [],
      metadata: {
        headline: stated(headline),
        standfirst: stated(standfirst),
        byline: null,
        publisher: { value: publisher, range: null },
        section: { value: sections[this.#n % sections.length] ?? 'world', range: null },
        language: { value: 'en', range: null },
        url: { value: `https://generated.example/${this.#n}`, range: null },
        publishedOn: { value: day, range: null },
        publishedAt: { value: `${day}T06:00:00Z`, range: null },
        updatedAt: null,
      },
    };
    return {
      document,
      annotations: this.#annotations(),
      source: { bytes: Buffer.from(text), mediaType: 'text/plain' },
      slug: `article-${this.#n}`,
    };
  }

  /** A third are drawn from those whom everybody writes of, the others from all alike. */
  #drawn(most: number): number {
    return this.#random.next() < 1 / 3 ? this.#random.skewed(most) : this.#random.below(most);
  }

  #annotations(): Annotations {
    const people = [...this.#mentions].map(([person, mentions]): PersonFound => {
      const description = this.#descriptions.get(person);
      return {
        key: String(person),
        name: personName(person),
        slug: `person-${person + 1}`,
        mentions,
        descriptions: description === undefined ? [] : [description],
        confidence: 1,
      };
    });
    const provenance = { kind: 'SOFTWARE', name: 'generated', version: '1' } as const;
    return {
      provenance,
      people,
      quotes: this.#quotes,
      events: this.#events,
      mainEvent: this.#events[0]?.key ?? null,
      dates: [],
    };
  }

  #add(words: string): Range {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }

  #block(kind: Block['kind'], write: () => Range): Range {
    if (this.#text !== '') this.#add('\n\n');
    const start = this.#text.length;
    const range = write();
    this.#blocks.push({ kind, start, end: this.#text.length });
    return range;
  }

  #name(person: number): Range {
    const range = this.#add(personName(person));
    const mentions = this.#mentions.get(person) ?? [];
    mentions.push({ range, kind: 'NAME', title: null });
    this.#mentions.set(person, mentions);
    return range;
  }

  #title({ noun, place, words }: Story): string {
    const [first = '', second = ''] = this.#drawnFrom(words, 2);
    return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in ${place}: ${first} ${second} ${sentence(this.#random, 3)}`;
  }

  /** Each article of a story has most of its words, in an order of its own. */
  #lead({ noun, kind, place, person, day, words }: Story): Range {
    const date = new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10);
    const said = this.#add(`The ${noun} in `);
    const where = this.#add(place);
    this.#add(' on ');
    const when = this.#add(date);
    this.#add(
      `, after ${person}, ${this.#drawnFrom(words, Math.ceil(words.length * 0.7)).join(' ')}, ${sentence(this.#random, 12)}.`,
    );
    this.#events.push({
      key: 'story',
      name: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in ${place}`,
      kind,
      status: 'HAPPENED',
      when: { edtf: date, range: when },
      place: { name: place, range: where },
      participants: [],
      groups: [],
      mentions: [{ range: { start: said.start, end: where.end }, kind: 'NOMINAL', title: null }],
      roots: [noun],
      confidence: 0.9,
    });
    return said;
  }

  #drawnFrom(words: readonly string[], count: number): readonly string[] {
    return distinct(count, words.length, () => this.#random.below(words.length)).map((at) => words[at] ?? '');
  }

  #event(event: number): Range {
    const [noun, kind] = eventKinds[event % eventKinds.length] ?? eventKinds[0];
    const place = placeName(event);
    const day = dayOf(event * 31);
    this.#add(`${sentence(this.#random, 10)} `);
    const words = this.#add(`the ${noun} in `);
    const where = this.#add(place);
    this.#add(' on ');
    const when = this.#add(day);
    this.#add(', where ');
    const participants = [0, 1].map((k) => {
      const person = (event * 19 + k * 307) % this.#size.people;
      if (k > 0) this.#add(' and ');
      return { person: String(person), range: this.#name(person) };
    });
    this.#add(` ${sentence(this.#random, 8)}.`);
    this.#events.push({
      key: String(event),
      name: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} in ${place}`,
      kind,
      status: 'HAPPENED',
      when: { edtf: day, range: when },
      place: { name: place, range: where },
      participants: participants.filter(({ person }, k) => k === 0 || person !== participants[0]?.person),
      groups: [],
      mentions: [{ range: { start: words.start, end: where.end }, kind: 'NOMINAL', title: null }],
      roots: [noun],
      confidence: 0.9,
    });
    return words;
  }

  /** One in seven is said by someone without a name. */
  #quote(people: readonly number[], n: number): Range {
    const speaker = (this.#n * 10 + n) % 7 === 0 ? null : (people[this.#random.skewed(people.length)] ?? null);
    const isDirect = n % 3 !== 0;
    const words = sentence(this.#random, 22);
    if (isDirect) this.#add('“');
    const content = this.#add(words);
    this.#add(isDirect ? ',” ' : ', ');
    const source = speaker === null ? this.#add('an official') : this.#name(speaker);
    this.#add(' ');
    const cue = this.#add(cues[this.#random.below(cues.length)] ?? 'said');
    this.#add(`. ${sentence(this.#random, 9)}.`);
    const about = this.#events[n % 4];
    this.#quotes.push({
      kind: isDirect ? 'DIRECT' : 'INDIRECT',
      content: [content],
      cue,
      source: { range: source, kind: speaker === null ? 'UNNAMED' : 'PERSON' },
      speaker: speaker === null ? null : String(speaker),
      alternatives: [],
      said: null,
      occasion: null,
      about: about === undefined ? [] : [{ event: about.key, range: content }],
      confidence: Math.round((0.5 + this.#random.next() / 2) * 100) / 100,
    });
    return content;
  }
}

function distinct(count: number, of: number, draw: () => number): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, of)) drawn.add(draw());
  return [...drawn];
}
