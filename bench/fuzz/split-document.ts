import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { tidy } from './tidy.ts';

/** A document for each place where a document asks for a leaf: that leaf alone, under the same fields and conditions. */
export function splitDocument(document: DocumentNode): readonly DocumentNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  return operations.flatMap((operation) =>
    [...chainsIn(operation.selectionSet)].map((chain) =>
      tidy({ kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet: setOf(chain) }] }),
    ),
  );

  function* chainsIn(set: SelectionSetNode): Generator<SelectionNode> {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment === undefined) continue;
        for (const chain of chainsIn(fragment.selectionSet)) {
          const { directives = [] } = node;
          const { typeCondition } = fragment;
          yield { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: setOf(chain) };
        }
      } else if (node.selectionSet === undefined) yield node;
      else for (const chain of chainsIn(node.selectionSet)) yield { ...node, selectionSet: setOf(chain) };
    }
  }
}

const setOf = (selection: SelectionNode): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections: [selection] });
