import type { Verdict } from '../query/decisions.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/described.ts';

export const VerdictEnum = builder.enumType('Verdict', {
  description: 'A judgement of a human about a fact that was read.',
  values: described<Verdict>({
    CONFIRMED: 'The fact is right. It stays as it is, whatever a later reading finds.',
    REJECTED: 'The fact is wrong. It is served only to whoever asks for rejected facts.',
  }),
});
