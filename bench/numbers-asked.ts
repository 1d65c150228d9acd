import { parseArgs } from 'node:util';

/** An option of a bench: what it is where it is not given, undefined where it is worked out then; and the least it may be. */
export interface NumberOption {
  readonly standard?: number;
  readonly least: number;
}

/**
 * The numbers and flags that a command line of a bench gives. For any other it prints how the bench is used, and ends the
 * process with 2.
 */
export function numbersAsked<N extends string, F extends string = never>(
  usage: string,
  numbers: Readonly<Record<N, NumberOption>>,
  flags: readonly F[] = [],
): Readonly<Record<N, number | undefined>> & Readonly<Record<F, boolean>> {
  const refuse = (why: string): never => {
    console.error(`${why}\nusage: ${usage}`);
    process.exit(2);
  };
  const names = Object.keys(numbers);
  let given: Readonly<Record<string, unknown>> = {};
  try {
    given = parseArgs({
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      },
    }).values;
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const values = Object.entries<NumberOption>(numbers).map(([name, { standard, least }]) => {
    const written = given[name];
    if (written === undefined) return [name, standard];
    const value = Number(written);
    if (!Number.isFinite(value) || value < least) refuse(`--${name} is "${written}"; give a number from ${least} on.`);
    return [name, value];
  });
  const set = flags.map((name) => [name, given[name] === true]);
  // Each name of the two lists is there with its kind, which `fromEntries` does not tell.
  return Object.fromEntries([...values, ...set]) as Readonly<Record<N, number | undefined>> &
    Readonly<Record<F, boolean>>;
}
