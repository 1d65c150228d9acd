import { type DocumentNode, Kind, visit } from 'graphql';

/** A document without the fragments, variables and empty selections that nothing in it uses any more. */
export function tidy(document: DocumentNode): DocumentNode {
  const filled = withoutEmpty(document);
  const spread = new Set<string>();
  const used = new Set<string>();
  visit(filled, {
    FragmentSpread: ({ name }) => {
      spread.add(name.value);
    },
    Variable: ({ name }, _, parent) => {
      const isDeclaration = parent !== undefined && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
      if (!isDeclaration) used.add(name.value);
    },
  });
  const tidied = visit(filled, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  return JSON.stringify(tidied) === JSON.stringify(document) ? document : tidy(tidied);
}

function withoutEmpty(document: DocumentNode): DocumentNode {
  const there = new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.selectionSet.selections.length > 0
        ? [definition.name.value]
        : [],
    ),
  );
  return visit(document, {
    FragmentDefinition: { leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined) },
    InlineFragment: { leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined) },
    FragmentSpread: ({ name }) => (there.has(name.value) ? undefined : null),
    Field: { leave: ({ selectionSet }) => (selectionSet?.selections.length === 0 ? null : undefined) },
  });
}
