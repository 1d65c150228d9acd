import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether what is random or exhaustive is tried as thoroughly as it should be before a release, see `vitest.config.ts`. */
    isThorough: boolean;
  }
}

/** How often a property is tried: so often in `npm run test:faults`, an eighth of it in `npm test`. */
export const runs = (most: number): number => (inject('isThorough') ? most : Math.ceil(most / 8));

/** Which of many alike cases are tried: all of them in `npm run test:faults`, each fourth in `npm test`, from the one at `offset` on. */
export const someOf = <T>(cases: readonly T[], offset = 0): readonly T[] =>
  inject('isThorough') ? cases : cases.filter((_, n) => (n + offset) % 4 === 0);
