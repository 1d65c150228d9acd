/** Licences in RSL 1.0, Really Simple Licensing (https://rslstandard.org/rsl), as they stand in a feed or a page. */
import type { StatedUse } from '../../schema/domain/model.ts';
import type { RightsWords } from './rights.ts';
import type { XmlElement } from './xml.ts';

/** The values of RSL's usage that hold for a use. */
const uses = {
  training: ['ai-train', 'ai-all', 'all'],
  search: ['search', 'ai-index', 'all'],
} as const;

/** What the licences below an element state, their names with a prefix or without; null where there is none. */
export function rslRights(root: XmlElement, prefix: 'rsl:' | ''): RightsWords | null {
  const below = (element: XmlElement, name: string) => [...element.getElementsByTagName(`${prefix}${name}`)];
  const licences = below(root, 'license').map((licence): Licence => {
    const usages = (name: string): readonly string[] =>
      below(licence, name)
        .filter((one) => (one.getAttribute('type') ?? 'usage') === 'usage')
        .flatMap((one) => (one.textContent ?? '').toLowerCase().split(/[\s,]+/))
        .filter((value) => value !== '');
    return {
      permits: usages('permits'),
      prohibits: usages('prohibits'),
      payment: below(licence, 'payment')[0]?.getAttribute('type')?.toLowerCase() ?? null,
    };
  });
  if (licences.length === 0) return null;
  const words = (name: string): string | null => below(root, name)[0]?.textContent?.trim() || null;
  const training = useOf(licences, uses.training);
  return {
    holder: words('copyright'),
    licenceUrl: words('standard'),
    training,
    imageTraining: training,
    search: useOf(licences, uses.search),
  };
}

interface Licence {
  readonly permits: readonly string[];
  readonly prohibits: readonly string[];
  readonly payment: string | null;
}

/** The most that one of several licences grants: who uses it chooses. */
function useOf(licences: readonly Licence[], values: readonly string[]): StatedUse | null {
  const granted = licences.map((licence) => useIn(licence, values));
  const best = (permission: StatedUse['permission']) => granted.find((one) => one.permission === permission);
  return best('ALLOWED') ?? best('CONDITIONAL') ?? granted[0] ?? null;
}

/** Without `permits` a licence grants every usage, with it only those that it names; `prohibits` outdoes it. */
function useIn({ permits, prohibits, payment }: Licence, values: readonly string[]): StatedUse {
  const prohibited = prohibits.find((value) => values.includes(value));
  if (prohibited !== undefined) return { permission: 'DISALLOWED', statedBy: `RSL: prohibits ${prohibited}` };
  const permitted = permits.find((value) => values.includes(value));
  if (permits.length > 0 && permitted === undefined)
    return { permission: 'DISALLOWED', statedBy: `RSL: permits ${permits.join(', ')} only` };
  const what = permitted === undefined ? 'RSL: license' : `RSL: permits ${permitted}`;
  if (payment === null || payment === 'free') return { permission: 'ALLOWED', statedBy: what };
  return { permission: 'CONDITIONAL', statedBy: `${what}, payment ${payment}` };
}
