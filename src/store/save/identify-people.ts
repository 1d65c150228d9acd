import type { Annotations, PersonFound } from '../../../schema/model.ts';
import { fold } from '../fold.ts';
import type { KeyMaker } from './key-maker.ts';
import type { NewRow, Session } from './session.ts';
import { freeSlug, slugOf } from './slug.ts';

/** A person of the archive that a person found in an article is. */
export interface KnownPerson {
  readonly id: number;
  readonly nameKey: string;
}

/**
 * Which person of the archive each person found is, made new where there is none: for each article a map by the key
 * that its reading gave them. People meet by their name in full; two whom one article tells apart stay two.
 */
export async function identifyPeople(
  session: Session,
  readings: readonly Annotations[],
  keys: KeyMaker,
): Promise<readonly ReadonlyMap<string, KnownPerson>[]> {
  const names = new Set(readings.flatMap(({ people }) => people.map(({ name }) => fold(name))));
  const known = new Map<string, KnownPerson[]>();
  const note = (name: string, person: KnownPerson) => {
    const same = known.get(name) ?? [];
    if (!same.some(({ id }) => id === person.id)) known.set(name, [...same, person]);
  };
  for (const row of await session.allWith('select id, name_key from person', 'name_key', [...names])) {
    note(String(row['name_key']), { id: Number(row['id']), nameKey: String(row['name_key']) });
  }
  const made: { readonly id: number; readonly found: PersonFound; readonly nameKey: string }[] = [];
  const answer = readings.map(({ people }) => {
    const taken = new Set<number>();
    return new Map(
      people.map((found): [string, KnownPerson] => {
        const nameKey = fold(found.name);
        let person = known.get(nameKey)?.find(({ id }) => !taken.has(id));
        if (person === undefined) {
          person = { id: keys.next(), nameKey };
          made.push({ id: person.id, found, nameKey });
          note(nameKey, person);
        }
        taken.add(person.id);
        return [found.key, person];
      }),
    );
  });
  await insertPeople(session, made);
  return answer;
}

async function insertPeople(
  session: Session,
  made: readonly { readonly id: number; readonly found: PersonFound; readonly nameKey: string }[],
): Promise<void> {
  const slugs = await slugsTaken(
    session,
    'person',
    made.map(({ found }) => slugOf(found.name)),
  );
  const rows: NewRow[] = made.map(({ id, found, nameKey }) => {
    const slug = freeSlug(slugOf(found.name), slugs);
    slugs.add(slug);
    return { id, slug, name: found.name, name_key: nameKey, description_id: null, quote_count: 0, article_count: 0 };
  });
  await session.insert('person', rows);
}

/** The slugs of a table that are one of `wanted`, or one of them with a number behind it. */
export async function slugsTaken(
  session: Session,
  table: 'person' | 'event' | 'article',
  wanted: readonly string[],
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const slug of new Set(wanted)) {
    const rows = await session.all(
      `select slug from ${table} where slug = ${session.place(1)} or (slug > ${session.place(2)} and slug < ${session.place(3)})`,
      [slug, `${slug}-`, `${slug}.`],
    );
    for (const row of rows) taken.add(String(row['slug']));
  }
  return taken;
}
