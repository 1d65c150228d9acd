import { encodeGlobalId } from '../query/global-id.ts';
import type { NodeEntity } from '../query/node-entity.ts';
import type { Selection } from '../query/selection.ts';
import { builder } from './builder.ts';
import { EntityFields, type FieldsOf, ownRow, selectionOf } from './entity-fields.ts';
import { Node, refs, type TypedEntity } from './refs.ts';

/** All refs are of one type, which a name that is still a type parameter hides. */
type Ref = (typeof refs)[TypedEntity];

/** Writes the type of an entity: what it is, and its fields; `isNode` where one of them is an `id` by which `node` finds it. */
export function entity<E extends TypedEntity>(
  name: E,
  {
    description,
    fields,
    isNode = false,
  }: { readonly description: string; readonly fields: FieldsOf<E>; readonly isNode?: boolean },
): void {
  const ref: Ref = refs[name];
  builder.objectType(ref, {
    description,
    interfaces: isNode ? [Node] : [],
    fields: (t) => fields(new EntityFields<E>(t, ownRow, selectionOf(name))),
  });
}

/** Writes the type of an entity that is a node: it has an `id`, too. */
export function nodeEntity<E extends TypedEntity & NodeEntity>(
  name: E,
  { description, fields }: { readonly description: string; readonly fields: FieldsOf<E> },
): void {
  const ref: Ref = refs[name];
  builder.objectType(ref, {
    description,
    interfaces: [Node],
    fields: (t) => {
      const own = new EntityFields<E>(t, ownRow, selectionOf(name));
      const id = own.field({
        type: 'ID',
        description: 'Opaque global id, unique among all types and never reused.',
        reads: readKey,
        resolve: (row) => encodeGlobalId(name, Number(row['key'])),
      });
      return { id, ...fields(own) };
    },
  });
}

const readKey = (node: Selection): void => {
  node.column('key');
};
