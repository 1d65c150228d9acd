import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';

/**
 * Refuses an operation of more than `most` fields, with every fragment written out where it is spread. Twenty fragments
 * that each spread the next one twice are a million fields, and whoever walks an operation would walk them all; here each
 * fragment is counted once.
 */
export const maxFieldsRule =
  (most: number, tooLarge: (message: string) => Error) =>
  (context: ValidationContext): ASTVisitor => {
    const counted = new Map<string, number>();

    const countOf = ({ selections }: SelectionSetNode): number =>
      selections.reduce((sum, node) => {
        if (node.kind === 'FragmentSpread') return sum + countOfFragment(node.name.value);
        const own = node.kind === 'Field' ? 1 : 0;
        return sum + own + (node.selectionSet === undefined ? 0 : countOf(node.selectionSet));
      }, 0);

    const countOfFragment = (name: string): number => {
      const known = counted.get(name);
      if (known !== undefined) return known;
      // A fragment that comes back to itself is refused by another rule.
      counted.set(name, 0);
      const fragment = context.getFragment(name);
      const count = fragment ? countOf(fragment.selectionSet) : 0;
      counted.set(name, count);
      return count;
    };

    return {
      OperationDefinition({ selectionSet }) {
        if (countOf(selectionSet) > most) {
          throw tooLarge(`The operation has more than ${most} fields, those of a fragment as often as it is spread.`);
        }
      },
    };
  };
