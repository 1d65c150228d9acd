import type { Candidate } from './candidate.ts';

/** Of the candidates of one event the one that says what it is: a name, else a strong word that says it takes place, else the first. */
export const founderOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ source }) => source === 'NAME') ??
  candidates.find(({ isStrong, status }) => isStrong && status !== null) ??
  candidates[0];
