import type { EmbedKind } from '../../schema/domain/model.ts';
import { type EmbedFound, embedAt } from './embeds.ts';
import { isObject, type Json, nameOf, textOf } from './json-values.ts';

/** The properties of a schema.org article that show something of another file or site. */
const properties = ['video', 'audio', 'associatedMedia', 'sharedContent'] as const;

const kinds: readonly (readonly [type: RegExp, kind: EmbedKind])[] = [
  [/Video|Clip|Movie/, 'VIDEO'],
  [/Audio|Podcast|Music/, 'AUDIO'],
  [/SocialMediaPosting/, 'POST'],
  [/Map/, 'MAP'],
];

/** Videos, recordings and posts that a schema.org article states (https://schema.org/video, https://schema.org/sharedContent). */
export const jsonLdEmbeds = (article: Json): readonly EmbedFound[] =>
  properties.flatMap((name) => [article[name]].flat(2).flatMap((one) => found(one, name)));

function found(value: unknown, property: (typeof properties)[number]): readonly EmbedFound[] {
  const node = isObject(value) ? value : {};
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const kind =
    kinds.find(([type]) => types.some((own) => type.test(own)))?.[1] ??
    (property === 'video' ? 'VIDEO' : property === 'audio' ? 'AUDIO' : null);
  const url = ['embedUrl', 'contentUrl', 'url', '@id'].map((name) => textOf(node[name])).find((one) => one !== null);
  const address = url ?? textOf(value);
  if (address === null) return [];
  const title = nameOf(node) ?? textOf(node['headline']);
  const known = embedAt(address, title);
  if (known !== null) return [known];
  return kind === null ? [] : [{ kind, url: address, provider: null, title }];
}
