import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';

/**
 * Refuses an operation with more than `limit` fields after the expansion of its fragments. Twenty fragments that each spread the next
 * one twice expand to a million fields. The fields of each fragment are counts once.
 */
export const maxFieldsRule =
  (limit: number, tooLarge: (message: string) => Error) =>
  (context: ValidationContext): ASTVisitor => {
    const counts = new Map<string, number>();

    const countOf = ({ selections }: SelectionSetNode): number =>
      selections.reduce((sum, node) => {
        if (node.kind === 'FragmentSpread') return sum + countOfFragment(node.name.value);
        const own = node.kind === 'Field' ? 1 : 0;
        return sum + own + (node.selectionSet === undefined ? 0 : countOf(node.selectionSet));
      }, 0);

    const countOfFragment = (name: string): number => {
      const cached = counts.get(name);
      if (cached !== undefined) return cached;
      // Another rule refuses a fragment with a cycle.
      counts.set(name, 0);
      const fragment = context.getFragment(name);
      const count = fragment ? countOf(fragment.selectionSet) : 0;
      counts.set(name, count);
      return count;
    };

    return {
      OperationDefinition({ selectionSet }) {
        if (countOf(selectionSet) > limit) {
          throw tooLarge(`The operation has more than ${limit} fields, those of a fragment as often as it is spread.`);
        }
      },
    };
  };
