import type { Block, LiveEntry } from '../../schema/domain/model.ts';
import { absoluteUrl } from './images.ts';
import type { Moment } from './moment.ts';

/** What is stated of an entry of a live blog: `id` names it on its page. Addresses are as they are written. */
export interface EntryStated {
  readonly id: string | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: Moment | null;
  readonly updated: Moment | null;
}

/** So much of an entry's first words names one without an id, in UTF-16 code units. */
const namingWords = 60;
const longestAnchor = 300;

/** The entries that begin at some places of a text; each ends where the next begins. `base` is the address of the page. */
export function entriesOf(
  begun: readonly { readonly start: number; readonly stated: EntryStated }[],
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  base: string | null,
): readonly LiveEntry[] {
  const taken = new Set<string>();
  return begun.flatMap(({ start, stated }, n): readonly LiveEntry[] => {
    const next = begun[n + 1]?.start ?? text.length + 1;
    const own = blocks.filter((block) => block.start >= start && block.start < next);
    const last = own.at(-1);
    if (last === undefined) return [];
    const title = own.slice(0, 2).find(({ kind }) => kind === 'SUBHEAD');
    const headline = stated.headline ?? (title === undefined ? null : text.slice(title.start, title.end));
    const { published, updated, id, url } = stated;
    const words = own.find(({ kind }) => kind !== 'NOTICE') ?? last;
    const made = `${published?.at ?? published?.day ?? ''} ${headline ?? text.slice(words.start, words.end)}`;
    const anchor = unique(id ?? fragmentOf(url) ?? plain(made), taken);
    return [
      {
        start,
        end: last.end,
        anchor,
        url: url === null ? (id === null ? null : absoluteUrl(`#${id}`, base)) : absoluteUrl(url, base),
        headline,
        publishedOn: published?.day ?? null,
        publishedAt: published?.at ?? null,
        updatedAt: updated?.at ?? null,
      },
    ];
  });
}

/** What of an address names the entry on its page; all of it where it is a page of its own. */
function fragmentOf(url: string | null): string | null {
  if (url === null) return null;
  return /#(.+)$/.exec(url)?.[1] ?? url;
}

const plain = (words: string): string =>
  words
    .trim()
    .slice(0, namingWords)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:+]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Of two with the same name the second has a number. */
function unique(name: string, taken: Set<string>): string {
  const first = name.slice(0, longestAnchor) || 'entry';
  let anchor = first;
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${first}-${n}`;
  taken.add(anchor);
  return anchor;
}
