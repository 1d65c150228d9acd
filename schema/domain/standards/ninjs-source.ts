/** An item of ninjs as its publisher sent it, in the terms of version 3.1. */
import type { Json, JsonObject } from './json.ts';

/** The properties of an item in ninjs 3.1 (https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json). */
const properties = [
  'uri',
  'type',
  'representationType',
  'profile',
  'version',
  'firstCreated',
  'versionCreated',
  'contentCreated',
  'embargoedUntil',
  'pubStatus',
  'urgency',
  'copyrightHolder',
  'copyrightNotice',
  'usageTerms',
  'edNote',
  'language',
  'descriptions',
  'bodies',
  'headlines',
  'people',
  'organisations',
  'places',
  'subjects',
  'events',
  'eventDetails',
  'plannedCoverage',
  'objects',
  'infoSources',
  'title',
  'by',
  'slugline',
  'located',
  'renditions',
  'associations',
  'altIds',
  'trustIndicators',
  'genres',
  'expires',
  'rightsInfo',
  'digitalSourceType',
] as const;

/** What versions 1 and 2 call what version 3 has under another name; all else differs in its capitals alone. */
const renamed: Readonly<Record<string, string>> = {
  embargoed: 'embargoedUntil',
  byline: 'by',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  subject: 'subjects',
  event: 'events',
  object: 'objects',
  infosource: 'infoSources',
  genre: 'genres',
};

/** By small letters, the properties of an item and of what stands in it. */
const byLetters = new Map<string, string>(
  [
    ...properties,
    ...['contentType', 'charCount', 'wordCount', 'sizeInBytes', 'aspectRatio', 'videoCodec', 'frameRate', 'scanType'],
    ...['transportProtocol', 'contactInfo', 'geoJSON', 'langId', 'linkedRights', 'encodedRights', 'symbolType'],
  ].map((name) => [name.toLowerCase(), name]),
);

/**
 * What the source of an article carries where that is ninjs: of version 3 each property as it stands, of version 2 the same under its new
 * names, of version 1 what has an equal. Null for a source that is none.
 */
export function ninjsSource(text: string): JsonObject | null {
  const item = parsed(text);
  if (item === null || typeof (item['uri'] ?? item['guid']) !== 'string') return null;
  const version = versionOf(item);
  if (version === null) return null;
  const known = new Set<string>(properties);
  const entries = Object.entries(version === 3 ? item : inNewNames(item, version));
  return Object.fromEntries(entries.filter(([name]) => known.has(name)));
}

function parsed(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As it states by itself, or as its names tell; null for what is no ninjs. */
function versionOf(item: JsonObject): 1 | 2 | 3 | null {
  const { standard } = item;
  const stated = isObject(standard) && standard['name'] === 'ninjs' ? String(standard['version']) : '';
  if (/^3/.test(stated)) return 3;
  if (['bodies', 'headlines'].some((name) => Array.isArray(item[name]))) {
    return /^2/.test(stated) || Object.keys(item).some((name) => /^(version|content|first)created$/.test(name)) ? 2 : 3;
  }
  return Object.keys(item).some((name) => /^(body|description)_|^(version|first|content)created$/.test(name))
    ? 1
    : null;
}

function inNewNames(item: JsonObject, version: 1 | 2): JsonObject {
  const entries = Object.entries(item).flatMap(([name, value]): [string, Json][] => {
    const own = renamed[name] ?? byLetters.get(name.toLowerCase());
    // Of version 1 these are objects, where version 3 has lists.
    const isOther = version === 1 && ['renditions', 'associations', 'altids', 'trustindicator'].includes(name);
    return own === undefined || isOther ? [] : [[own, inside(value)]];
  });
  return Object.fromEntries(entries);
}

/** The same names within; codes and schemes of version 1 have none. */
function inside(value: Json): Json {
  if (Array.isArray(value)) return value.map(inside);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] =>
      ['code', 'scheme'].includes(name) ? [] : [[byLetters.get(name.toLowerCase()) ?? name, inside(inner)]],
    ),
  );
}
