import { badInput } from './bad-input.ts';

/** Throws BAD_USER_INPUT, naming the argument, where one of its texts is none that a store can hold. */
export function assertValidText(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) assertValue(name, value);
}

function assertValue(name: string, value: unknown): void {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return;
    throw badInput(
      'BAD_USER_INPUT',
      `The argument "${name}" has a NUL character or half a surrogate pair in it; take it out.`,
    );
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, each] of Object.entries(value)) assertValue(`${name}.${inner}`, each);
}
