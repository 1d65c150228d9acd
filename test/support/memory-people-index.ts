import { magnitudeOf } from '../../src/identity/people/magnitude.ts';
import type { PeopleIndex, SignatureRow } from '../../src/identity/people/people-index.ts';

/** What is kept of an archive's accounts, in memory: the rows that a store has. */
export class MemoryPeopleIndex implements PeopleIndex {
  readonly rows = new Map<string, SignatureRow & { readonly form: string }>();
  readonly #apart = new Map<
    string,
    { readonly block: string; readonly pair: readonly [string, string]; readonly count: number }
  >();
  readonly #uses = new Map<string, Map<string, number>>();
  #last = 0;

  async countSignatures(deltas: Parameters<PeopleIndex['countSignatures']>[0]) {
    return deltas.map(({ block, key, form, change }) => {
      const known = this.rows.get(`${block}\n${key}`) ?? {
        block,
        key,
        form,
        count: 0,
        person: null,

        isOwn: true,
      };
      const row = { ...known, count: known.count + change };
      this.rows.set(`${block}\n${key}`, row);
      return row;
    });
  }

  async countApart(deltas: Parameters<PeopleIndex['countApart']>[0]) {
    return deltas.flatMap(({ block, pair, change }) => {
      const key = [block, ...pair].join('\n');
      const before = this.#apart.get(key)?.count ?? 0;
      if (before + change > 0) this.#apart.set(key, { block, pair, count: before + change });
      else this.#apart.delete(key);
      return before > 0 === before + change > 0 ? [] : [block];
    });
  }

  async countUses(deltas: Parameters<PeopleIndex['countUses']>[0]) {
    return deltas.map(({ form, block, change }) => {
      const uses = this.#uses.get(form) ?? new Map<string, number>();
      const count = (uses.get(block) ?? 0) + change;
      this.#uses.set(form, uses.set(block, count));
      return count;
    });
  }

  async heaviest(blocks: readonly string[], most: number) {
    return blocks.flatMap((block) =>
      [...this.rows.values()]
        .filter((row) => row.block === block)
        .sort((a, b) => magnitudeOf(b.count) - magnitudeOf(a.count) || (a.key < b.key ? -1 : 1))
        .slice(0, most),
    );
  }

  async apart(blocks: readonly string[]) {
    return [...this.#apart.values()].filter(({ block }) => blocks.includes(block));
  }

  async uses(forms: readonly string[]) {
    return new Map(
      forms.flatMap((form) => {
        const uses = this.#uses.get(form);
        const [most] = [...(uses ?? [])]
          .filter(([block, count]) => block !== '' && count > 0)
          .sort(([a, x], [b, y]) => magnitudeOf(y) - magnitudeOf(x) || (a < b ? -1 : 1));
        if (most === undefined) return [];
        return [[form, { total: uses?.get('') ?? 0, most: { block: most[0], count: most[1] } }] as const];
      }),
    );
  }

  async writtenAlone(forms: readonly string[]) {
    const all = new Set([...this.rows.values()].map(({ form }) => form));
    return forms.filter((form) => all.has(form));
  }

  async setPeople(rows: readonly SignatureRow[]) {
    for (const { block, key, person, isOwn } of rows) {
      const known = this.rows.get(`${block}\n${key}`);
      if (known !== undefined) this.rows.set(`${block}\n${key}`, { ...known, person, isOwn });
    }
  }

  async forget(rows: readonly SignatureRow[]) {
    for (const { block, key } of rows) this.rows.delete(`${block}\n${key}`);
  }

  async living(people: readonly number[]) {
    const all = new Set([...this.rows.values()].map(({ person }) => person));
    return new Set(people.filter((person) => all.has(person)));
  }

  mayComeBack() {
    return false;
  }

  newPerson() {
    this.#last += 1;
    return this.#last;
  }
}
