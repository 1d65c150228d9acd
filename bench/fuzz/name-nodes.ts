import {
  type DocumentNode,
  type FieldNode,
  GraphQLObjectType,
  isAbstractType,
  isInterfaceType,
  Kind,
  type SelectionNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/**
 * A document that asks for the same and, of each object, for its type and, of each node, for its id. Null where an alias
 * has taken one of these names.
 */
export function nameNodes(document: DocumentNode): DocumentNode | null {
  const info = new TypeInfo(schema);
  const named = visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave: (set) => {
          const type = info.getParentType();
          if (!type || type === schema.getQueryType()) return undefined;
          const further: SelectionNode[] = [field('__typename')];
          if (type instanceof GraphQLObjectType || isInterfaceType(type)) {
            if (type.getFields()['id']?.type.toString() === 'ID!' && isNode(type.name)) further.push(field('id'));
          } else if (isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => isNode(name))) {
            further.push(onNode);
          }
          return { ...set, selections: [...set.selections, ...further] };
        },
      },
    }),
  );
  return validate(schema, named).length === 0 ? named : null;
}

const isNode = (name: string): boolean => {
  const [node, type] = [schema.getType('Node'), schema.getType(name)];
  return node === type || (isInterfaceType(node) && schema.getPossibleTypes(node).some((each) => each === type));
};

const field = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });

const onNode: SelectionNode = {
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [field('id')] },
};
