import type { Annotations, PersonFound } from '../../../schema/model.ts';
import { keyOf } from '../fold.ts';
import { contradicts, type Described } from './contradicts.ts';
import type { NewRow } from './insert-rows.ts';
import type { KeyMaker } from './key-maker.ts';
import { initialsAgree, namePartsOf } from './name-parts.ts';
import { newestWords, type Words } from './newest-words.ts';
import type { Session } from './session.ts';
import { freeSlug, slugOf, slugsTaken } from './slug.ts';

/** A person of the archive that a person found in an article is. */
export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly nameKey: string;
  readonly isNew: boolean;
}

/** A reading, and the text and the year of its article. */
export interface PeopleOf {
  readonly annotations: Annotations;
  readonly text: string;
  readonly year: number | null;
}

/** Who the people of some readings are: for each a map by the key that it gave them. */
export interface Identified {
  readonly people: readonly ReadonlyMap<string, KnownPerson>[];
  /** The newest descriptions of those who were known, as far as they were looked at. */
  readonly described: ReadonlyMap<number, readonly Words[]>;
}

/** What decides whether a person found is one that is known. */
interface Candidate extends KnownPerson {
  readonly initials: string;
  readonly articles: number;
  readonly described: Described[];
}

/**
 * Which person of the archive each person found is, made new where there is none. People meet by their name, initials in its middle aside ("Donald J. Trump"); one known by a
 * single word ("President Obama") is whoever alone is written of in just that way. Those whom an article tells apart stay
 * apart, as do two of one name of whom contrary things are known.
 */
export async function identifyPeople(
  session: Session,
  readings: readonly PeopleOf[],
  keys: KeyMaker,
): Promise<Identified> {
  const { known, described } = await knownPeople(session, readings);
  const titled = await peopleByForm(session, readings);
  const made: { readonly id: number; readonly found: PersonFound }[] = [];
  const answer = readings.map((reading) => {
    const taken = new Set<number>();
    // Full names first: a single word is taken for someone of the same article only by the reader, never here.
    const people = [...reading.annotations.people].sort((a, b) => b.name.length - a.name.length);
    return new Map(
      people.map((found): [string, KnownPerson] => {
        const parts = namePartsOf(found.name);
        const described = describedIn(found, reading);
        const fits = (person: Candidate) => !taken.has(person.id) && !contradicts(person.described, described);
        const candidates = (known.get(parts.loose) ?? []).filter(fits);
        let person: KnownPerson | null =
          (parts.isSingle ? titled(found, reading.text, taken) : null) ?? bestOf(candidates, parts.initials);
        if (person === null) {
          const nameKey = keyOf(found.name);
          const fresh = {
            id: keys.next(),
            name: found.name,
            nameKey,
            initials: parts.initials,
            articles: 0,
            described: [...described],
            isNew: true,
          };
          made.push({ id: fresh.id, found });
          known.set(parts.loose, [...(known.get(parts.loose) ?? []), fresh]);
          person = fresh;
        } else
          known
            .get(parts.loose)
            ?.find(({ id }) => id === person?.id)
            ?.described.push(...described);
        taken.add(person.id);
        return [found.key, person];
      }),
    );
  });
  await insertPeople(session, made);
  return { people: answer, described };
}

/** The one whose initials are the same; or, where only one can be meant, the one whose initials do not tell against it. */
function bestOf(candidates: readonly Candidate[], initials: string): Candidate | null {
  const same = candidates.filter((person) => person.initials === initials);
  const agree = same.length > 0 ? same : candidates.filter((person) => initialsAgree(person.initials, initials));
  const distinct = new Set(agree.map((person) => person.initials));
  if (same.length === 0 && distinct.size > 1) return null;
  return agree.reduce<Candidate | null>(
    (best, person) => (best === null || person.articles > best.articles ? person : best),
    null,
  );
}

function describedIn({ descriptions }: PersonFound, { text, year }: PeopleOf): readonly Described[] {
  return descriptions.map(({ start, end }) => ({ words: text.slice(start, end), year }));
}

/** The people of the archive whose names are like those found, by the loose form of the name, and their descriptions. */
async function knownPeople(session: Session, readings: readonly PeopleOf[]) {
  const names = new Set(
    readings.flatMap(({ annotations }) => annotations.people.map(({ name }) => namePartsOf(name).loose)),
  );
  const known = new Map<string, Candidate[]>();
  const byId = new Map<number, Candidate>();
  const select = 'select id, name, name_key, loose_key, article_count from person';
  for (const row of await session.allWith(select, 'loose_key', [...names])) {
    const person: Candidate = {
      id: Number(row['id']),
      name: String(row['name']),
      nameKey: String(row['name_key']),
      initials: namePartsOf(String(row['name'])).initials,
      articles: Number(row['article_count']),
      described: [],
      isNew: false,
    };
    byId.set(person.id, person);
    const loose = String(row['loose_key']);
    known.set(loose, [...(known.get(loose) ?? []), person]);
  }
  // Nothing can be contrary to what is known of someone whom none of the articles describes.
  const asked = new Set(
    readings.flatMap(({ annotations }) =>
      annotations.people.filter(isDescribed).map(({ name }) => namePartsOf(name).loose),
    ),
  );
  const compared = [...asked].flatMap((loose) => (known.get(loose) ?? []).map(({ id }) => id));
  const described = await newestWords(session, 'person', compared);
  for (const [id, words] of described) {
    for (const { exact, published } of words) {
      const year = Number.parseInt(published, 10);
      byId.get(id)?.described.push({ words: exact, year: Number.isNaN(year) ? null : year });
    }
  }
  return { known, described: new Map(compared.map((id) => [id, described.get(id) ?? []])) };
}

const isDescribed = ({ descriptions }: PersonFound): boolean => descriptions.length > 0;

/** Finds whoever alone is written of in the same form of title and name as a person of one word: "President Obama". */
async function peopleByForm(session: Session, readings: readonly PeopleOf[]) {
  const forms = new Set(
    readings.flatMap(({ annotations, text }) =>
      annotations.people.filter(({ name }) => namePartsOf(name).isSingle).flatMap((found) => formsOf(found, text)),
    ),
  );
  const select =
    'select a.name_key as form, p.id, p.name, p.name_key, p.loose_key from alias a join person p on p.id = a.person_id';
  const people = new Map<string, KnownPerson[]>();
  for (const row of await session.allWith(select, 'a.name_key', [...forms])) {
    if (!String(row['loose_key']).includes(' ')) continue;
    const form = String(row['form']);
    people.set(form, [
      ...(people.get(form) ?? []),
      {
        id: Number(row['id']),
        name: String(row['name']),
        nameKey: String(row['name_key']),
        isNew: false,
      },
    ]);
  }
  return (found: PersonFound, text: string, taken: ReadonlySet<number>): KnownPerson | null => {
    for (const form of formsOf(found, text)) {
      const [only, other] = people.get(form) ?? [];
      if (only !== undefined && other === undefined && !taken.has(only.id)) return only;
    }
    return null;
  };
}

/** The forms of a name with a title that says more than "Mr" does. */
function formsOf({ mentions }: PersonFound, text: string): readonly string[] {
  return mentions.flatMap(({ kind, title, range }) => {
    if (kind !== 'NAME' || title === null) return [];
    const words = text.slice(title.start, title.end);
    return /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|prof)\.?$/i.test(words)
      ? []
      : [keyOf(`${words} ${text.slice(range.start, range.end)}`)];
  });
}

async function insertPeople(
  session: Session,
  made: readonly { readonly id: number; readonly found: PersonFound }[],
): Promise<void> {
  const slugs = await slugsTaken(
    session,
    'person',
    made.map(({ found }) => found.slug ?? slugOf(found.name)),
  );
  const rows: NewRow[] = made.map(({ id, found }) => {
    const slug = freeSlug(found.slug ?? slugOf(found.name), slugs);
    slugs.add(slug);
    return {
      id,
      slug,
      name: found.name,
      name_key: keyOf(found.name),
      loose_key: namePartsOf(found.name).loose,
      description_id: null,
      quote_count: 0,
      article_count: 0,
    };
  });
  await session.insert('person', rows);
}
