import type { BlockKind } from '../model.ts';
import { cutIntoRuns, type Marked } from '../runs.ts';
import { type EmbedToShow, embedBlock } from './embeds.ts';
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';

/** A block of an article's text with what is marked in it. Offsets are UTF-16 code units of the text. */
export interface BlockToPrint {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Marked<MarkOfText>[];
}

/** What a mark leads to: a quote, or the person or event that words name, by their global id, or another page by its address. */
export type MarkOfText =
  | { readonly type: 'quote' | 'person' | 'event'; readonly id: string; readonly slug: string | null }
  | { readonly type: 'link'; readonly href: string };

/**
 * An article as Portable Text (https://github.com/portabletext/portabletext): a block for each of its own, with a span for each run of
 * characters, an `embed` behind the block that it stands behind, and a mark definition for each quote, person, event and link that its runs have. Styles beside those of the specification are the
 * kinds of our blocks in small letters: `standfirst`, `byline`, `caption`, `credit`, `notice`.
 */
export function portableText(
  text: string,
  blocks: readonly BlockToPrint[],
  embeds: readonly EmbedToShow[],
): readonly Json[] {
  const shown = embeds.map((embed, n) => ({ block: embed.block, object: embedBlock(embed, `e${n}`) }));
  const behind = (place: number | null) => shown.flatMap(({ block, object }) => (block === place ? [object] : []));
  return [...blocks.flatMap((block, n) => [printBlock(text, block, `b${n}`), ...behind(n)]), ...behind(null)];
}

const styles: Readonly<Record<BlockKind, string>> = {
  HEADLINE: 'h1',
  STANDFIRST: 'standfirst',
  BYLINE: 'byline',
  CAPTION: 'caption',
  CREDIT: 'credit',
  SUBHEAD: 'h2',
  PARAGRAPH: 'normal',
  LIST_ITEM: 'normal',
  BLOCKQUOTE: 'blockquote',
  NOTICE: 'notice',
};

function printBlock(text: string, { kind, start, end, marks }: BlockToPrint, key: string): JsonObject {
  const defined = new Map<string, JsonObject>();
  const keyOf = (mark: MarkOfText): string => {
    const name = mark.type === 'link' ? mark.href : mark.id;
    const known = defined.get(name)?.['_key'];
    if (typeof known === 'string') return known;
    const made = `${key}m${defined.size}`;
    const { type: _type, ...facts } = mark;
    defined.set(name, withoutEmpty({ _type, _key: made, ...facts }));
    return made;
  };
  const children = cutIntoRuns(start, end, marks).map((run, n) => ({
    _type: 'span',
    _key: `${key}s${n}`,
    text: text.slice(run.start, run.end),
    marks: [...new Set(run.annotations.map(keyOf))],
  }));
  const list = kind === 'LIST_ITEM' ? { listItem: 'bullet', level: 1 } : {};
  return { _type: 'block', _key: key, style: styles[kind], ...list, markDefs: [...defined.values()], children };
}
