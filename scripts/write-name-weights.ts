import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readNames } from './names/read-names.ts';
import { examplesOf, LABELS, quantize, train } from './names/train.ts';

const SETTINGS = { bits: 17, rounds: 10, rate: 0.07, dropout: 0.6 };

const { values } = parseArgs({ options: { train: { type: 'string' } } });
if (values.train === undefined) {
  throw new Error('usage: npm run name-weights -- --train DIR, of .tsv files: a word, a tab and its tag a line');
}
const { step, bytes } = quantize(train(examplesOf(readNames(values.train)), SETTINGS));
const text = `/**
 * What each feature of a word speaks for, ${LABELS.join(', ')}, in steps of ${step}: a byte each, in 2 ** ${SETTINGS.bits} buckets. Learned by
 * \`npm run name-weights\` from WikiGold (CC BY 4.0), CrossNER (MIT) and the academic and court texts of GUM (CC BY); see
 * THIRD_PARTY.md.
 */
export const PACKED_WEIGHTS = {
  bits: ${SETTINGS.bits},
  step: ${step},
  bytes:
    '${Buffer.from(bytes.buffer).toString('base64')}',
};
`;
writeFileSync(new URL('../src/reader/people/tagger/packed-weights.ts', import.meta.url), text);
