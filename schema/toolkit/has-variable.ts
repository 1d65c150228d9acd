import type { ValueNode } from 'graphql';

/** Whether a value in a document is, or holds, one that its operation is given. */
export function hasVariable(value: ValueNode): boolean {
  if (value.kind === 'Variable') return true;
  if (value.kind === 'ListValue') return value.values.some(hasVariable);
  return value.kind === 'ObjectValue' && value.fields.some((field) => hasVariable(field.value));
}
