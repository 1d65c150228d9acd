import type { StatedCorrection } from '../../schema/domain/model.ts';
import { momentOf } from './moment.ts';
import { statedCorrections } from './stated-corrections.ts';
import { ownElements, ownText, type XmlElement } from './xml.ts';

/**
 * Says the posts of a WordPress export that correct another: those of the type `newspack_correction`, each with the `wp:post_id` of what it
 * corrects among its fields (https://github.com/Automattic/newspack-plugin).
 */
export function correctingPosts(items: readonly XmlElement[]): (post: XmlElement) => readonly XmlElement[] {
  const byPost = new Map<string, XmlElement[]>();
  for (const item of items) {
    const isCorrection = ownText(item, 'wp:post_type') === 'newspack_correction';
    if (!isCorrection || (ownText(item, 'wp:status') ?? 'publish') !== 'publish') continue;
    const post = fieldOf(item, 'newspack_correction-post-id');
    if (post !== null) byPost.set(post, [...(byPost.get(post) ?? []), item]);
  }
  return (post) => byPost.get(ownText(post, 'wp:post_id') ?? '') ?? [];
}

/** What posts that correct an item say, and its own fields that are called `correction`, `clarification`, `retraction` or `editors_note`. */
export function feedCorrections(item: XmlElement, correcting: readonly XmlElement[]): readonly StatedCorrection[] {
  const own = fieldsOf(item).flatMap(([name, words]) => {
    const kind = ownField.exec(name)?.[1];
    // One word or number is a setting, and what programs keep begins with its type: `a:1:{…}`.
    const isSaid = /\p{L}\s+\S+\s+\p{L}/u.test(words) && !/^[aOs]:\d+:/.test(words);
    return kind === undefined || !isSaid ? [] : [{ words, label: labelOf(kind), moment: null }];
  });
  return statedCorrections([...correcting.map(partsOf), ...own]);
}

const ownField = /^_?(correction|clarification|retraction|editors?[_-]?note)s?$/i;

function partsOf(correction: XmlElement) {
  const moment = momentOf(`${ownText(correction, 'wp:post_date_gmt') ?? ''} UTC`);
  return {
    words: ownText(correction, 'content:encoded'),
    label: labelOf(fieldOf(correction, 'newspack_corrections_type') ?? ''),
    moment: moment ?? momentOf(ownText(correction, 'wp:post_date', 'pubdate')),
  };
}

/** As newspapers print it: `editors_note` is "Editor's note". */
const labelOf = (kind: string): string =>
  /^editor/i.test(kind) ? 'Editor’s note' : kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();

/** The fields of a post, in their order; several may have one name. */
const fieldsOf = (item: XmlElement): readonly (readonly [string, string])[] =>
  ownElements(item, 'wp:postmeta').flatMap((field) => {
    const [name, value] = [ownText(field, 'wp:meta_key'), ownText(field, 'wp:meta_value')];
    return name === null || value === null ? [] : [[name, value] as const];
  });

const fieldOf = (item: XmlElement, name: string): string | null =>
  fieldsOf(item).find(([own]) => own === name)?.[1] ?? null;
