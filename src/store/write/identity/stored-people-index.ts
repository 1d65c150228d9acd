import type { Apart } from '../../../identity/people/apart.ts';
import { magnitudeOf } from '../../../identity/people/magnitude.ts';
import type { FormUse } from '../../../identity/people/meant-by.ts';
import type {
  ApartDelta,
  PeopleIndex,
  SignatureDelta,
  SignatureRow,
  UseDelta,
} from '../../../identity/people/people-index.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** The rows by which an archive knows whose accounts are. */
export class StoredPeopleIndex implements PeopleIndex {
  readonly #transaction: WriteTransaction;
  readonly #keys: KeyMaker;
  readonly #ids = new Map<string, number>();
  readonly #first: (block: string, key: string) => number | null;
  readonly #gone: Map<string, number>;

  /**
   * `first` says whose a signature is that is new, where a person was known before signatures were; `gone` who had a signature (`BLOCK`,
   * a line feed, `KEY`) and is not there now.
   */
  constructor(
    transaction: WriteTransaction,
    keys: KeyMaker,
    first: (block: string, key: string) => number | null = () => null,
    gone: ReadonlyMap<string, number> = new Map(),
  ) {
    this.#gone = new Map(gone);
    this.#transaction = transaction;
    this.#keys = keys;
    this.#first = first;
  }

  /** The row of a signature that has been asked for. */
  idOf(block: string, key: string): number {
    const id = this.#ids.get(`${block}\n${key}`);
    if (id === undefined) throw new Error(`the signature of "${block}" has not been counted`);
    return id;
  }

  async countSignatures(deltas: readonly SignatureDelta[]): Promise<readonly SignatureRow[]> {
    const rows = await this.#transaction.insert(
      'person_signature',
      deltas.map(({ block, key, form, change }) => ({
        id: this.#keys.next(),
        block,
        signature: key,
        form,
        person_id: this.#first(block, key),
        is_own: 1,
        account_count: change,
        magnitude: magnitudeOf(change),
      })),
      `on conflict (block, signature) do update set account_count = person_signature.account_count + excluded.account_count
         returning id, block, signature, person_id, is_own, account_count, magnitude`,
    );
    await this.#weigh('person_signature', rows, 'account_count');
    return this.#known(rows);
  }

  async countApart(deltas: readonly ApartDelta[]): Promise<readonly string[]> {
    const rows = await this.#transaction.insert(
      'person_apart',
      deltas.map(({ block, pair: [one, other], change }) => ({
        id: this.#keys.next(),
        block,
        one,
        other,
        article_count: change,
      })),
      `on conflict (block, one, other) do update set article_count = person_apart.article_count + excluded.article_count
         returning id, block, one, other, article_count`,
    );
    await this.#removeEmpty('person_apart', rows);
    const changes = new Map(deltas.map(({ block, pair, change }) => [[block, ...pair].join('\n'), change]));
    return rows.flatMap((row) => {
      const count = Number(row['article_count']);
      const before = count - (changes.get([row['block'], row['one'], row['other']].join('\n')) ?? 0);
      return count > 0 === before > 0 ? [] : [String(row['block'])];
    });
  }

  async countUses(deltas: readonly UseDelta[]): Promise<readonly number[]> {
    const rows = await this.#transaction.insert(
      'person_form',
      deltas.map(({ form, block, change }) => ({
        id: this.#keys.next(),
        form,
        block,
        article_count: change,
        magnitude: magnitudeOf(change),
      })),
      `on conflict (form, block) do update set article_count = person_form.article_count + excluded.article_count
         returning id, form, block, article_count, magnitude`,
    );
    await this.#weigh('person_form', rows, 'article_count');
    await this.#removeEmpty('person_form', rows);
    const counts = new Map(rows.map((row) => [`${row['form']}\n${row['block']}`, Number(row['article_count'])]));
    return deltas.map(({ form, block }) => counts.get(`${form}\n${block}`) ?? 0);
  }

  async heaviest(blocks: readonly string[], most: number): Promise<readonly SignatureRow[]> {
    if (blocks.length === 0) return [];
    // Few different limits, so that the statements are few that stay prepared.
    const limit = 2 ** Math.ceil(Math.log2(most));
    const rows = await this.#transaction.all(
      `select d.id, d.block, d.signature, d.person_id, d.is_own, d.account_count from ${this.#transaction.textRows('block')} p
         ${this.#transaction.firstOf('person_signature', 'block = p.block', 'n.magnitude desc, n.signature', limit)}`,
      [this.#transaction.array(blocks)],
    );
    return this.#known(rows);
  }

  async apart(blocks: readonly string[]): Promise<readonly { readonly block: string; readonly pair: Apart }[]> {
    if (blocks.length === 0) return [];
    const rows = await this.#transaction.all(
      `select d.block, d.one, d.other from ${this.#transaction.textRows('block')} p
         ${this.#transaction.firstOf('person_apart', 'block = p.block', 'n.one, n.other', mostApart)}`,
      [this.#transaction.array(blocks)],
    );
    return rows.map((row) => ({ block: String(row['block']), pair: [String(row['one']), String(row['other'])] }));
  }

  async uses(forms: readonly string[]): Promise<ReadonlyMap<string, FormUse>> {
    if (forms.length === 0) return new Map();
    const rows = await this.#transaction.all(
      `select t.form, t.article_count as total, d.block, d.article_count as count
         from ${this.#transaction.textRows('form')} p join person_form t on t.form = p.form and t.block = ''
         ${this.#transaction.firstOf('person_form', "form = p.form and n.block <> ''", 'n.magnitude desc, n.block', 1)}`,
      [this.#transaction.array(forms)],
    );
    return new Map(
      rows.map((row): [string, FormUse] => [
        String(row['form']),
        { total: Number(row['total']), most: { block: String(row['block']), count: Number(row['count']) } },
      ]),
    );
  }

  async writtenAlone(forms: readonly string[]): Promise<readonly string[]> {
    if (forms.length === 0) return [];
    const rows = await this.#transaction.all(
      `select p.form from ${this.#transaction.textRows('form')} p
         where exists (select 1 from person_signature n where n.form = p.form and n.form <> '')`,
      [this.#transaction.array(forms)],
    );
    return rows.map((row) => String(row['form']));
  }

  async setPeople(rows: readonly SignatureRow[]): Promise<void> {
    await this.#transaction.update(
      'person_signature',
      rows.map(({ block, key, person, isOwn }) => ({
        id: this.idOf(block, key),
        person_id: person,
        is_own: isOwn ? 1 : 0,
      })),
      'person_id = new.person_id, is_own = new.is_own',
    );
  }

  async forget(rows: readonly SignatureRow[]): Promise<void> {
    const ids = rows.map(({ block, key }) => this.idOf(block, key));
    await this.#transaction.deleteWith('person_signature', 'id', ids);
    await this.#transaction.deleteWith('person_spelling', 'signature_id', ids);
  }

  async living(people: readonly number[]): Promise<ReadonlySet<number>> {
    const rows = await this.#transaction.allWith(
      'select distinct person_id from person_signature',
      'person_id',
      people,
    );
    return new Set(rows.map((row) => Number(row['person_id'])));
  }

  mayComeBack(block: string, key: string): boolean {
    return this.#gone.has(`${block}\n${key}`);
  }

  newPerson(block: string, keys: readonly string[]): number {
    const [back] = keys.flatMap((key) => this.#gone.get(`${block}\n${key}`) ?? []);
    if (back === undefined) return this.#keys.next();
    for (const [signature, id] of this.#gone) if (id === back) this.#gone.delete(signature);
    return back;
  }

  #known(rows: readonly Readonly<Record<string, unknown>>[]): readonly SignatureRow[] {
    return rows.map((row) => {
      const [block, key] = [String(row['block']), String(row['signature'])];
      this.#ids.set(`${block}\n${key}`, Number(row['id']));
      return {
        block,
        key,
        count: Number(row['account_count']),
        person: row['person_id'] === null ? null : Number(row['person_id']),
        isOwn: Number(row['is_own']) === 1,
      };
    });
  }

  /** Notes the magnitudes that have changed. */
  async #weigh(
    table: 'person_signature' | 'person_form',
    rows: readonly Readonly<Record<string, unknown>>[],
    count: string,
  ): Promise<void> {
    const now = rows.map((row) => ({ id: Number(row['id']), magnitude: magnitudeOf(Number(row[count])), row }));
    await this.#transaction.update(
      table,
      now
        .filter(({ magnitude, row }) => magnitude !== Number(row['magnitude']))
        .map(({ id, magnitude }) => ({ id, magnitude })),
      'magnitude = new.magnitude',
    );
  }

  async #removeEmpty(
    table: 'person_apart' | 'person_form',
    rows: readonly Readonly<Record<string, unknown>>[],
  ): Promise<void> {
    const empty = rows.filter((row) => Number(row['article_count']) <= 0).map((row) => Number(row['id']));
    await this.#transaction.deleteWith(table, 'id', empty);
  }
}

/** So many pairs of a block that stand apart are looked at, the first in their order: few names have any. */
const mostApart = 512;
