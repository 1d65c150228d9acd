import { posix } from 'node:path';
import { type Arrow, arrows, homes, mouth, shared, sharedPackages } from './arrows.ts';
import { findCycle } from './find-cycle.ts';
import { type Import, readSource } from './read-source.ts';

/** Faults of a tree of sources, path to text, as sentences that start with the file and line. Empty where all is right. */
export function checkLayers(tree: ReadonlyMap<string, string>): readonly string[] {
  const sources = [...tree].map(([path, text]) => ({ path, ...sourceOf(path, text) }));
  const faults = sources.flatMap(({ path, imports, uses }) => [
    ...imports.flatMap((each) => faultOf(path, each, tree).map((fault) => `${path}:${each.line}: ${fault}`)),
    ...(path.startsWith(mouth) ? [] : uses.map(({ name, line }) => `${path}:${line}: "${name}" is for ${mouth} only`)),
  ]);
  const cycle = findCycle(
    new Map(sources.map(({ path, imports }) => [path, imports.map(({ specifier }) => targetOf(path, specifier))])),
  );
  if (cycle !== null) return [...faults, `these files import each other in a circle: ${cycle.join(' → ')}`];
  const folderCycle = findCycle(foldersOf(sources));
  if (folderCycle === null) return faults;
  return [...faults, `these folders import each other in a circle: ${folderCycle.join(' → ')}`];
}

const readSources = new Map<string, ReturnType<typeof readSource>>();

/** Each text is parsed once, however many trees have it. */
function sourceOf(path: string, text: string): ReturnType<typeof readSource> {
  const source = readSources.get(text) ?? readSource(text, path.endsWith('x') ? 'tsx' : 'ts');
  readSources.set(text, source);
  return source;
}

/** What each folder of a layer imports of the layer's others, types as well. A file beside the folders stands for itself. */
function foldersOf(
  sources: readonly { readonly path: string; readonly imports: readonly Import[] }[],
): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const { path, imports } of sources) {
    const folder = folderOf(path);
    const targets = imports.map(({ specifier }) => folderOf(targetOf(path, specifier)));
    folders.set(folder, [...(folders.get(folder) ?? []), ...targets.filter((target) => target !== folder)]);
  }
  return folders;
}

const folderOf = (path: string): string => /^(?:schema|src\/[^/]+)\/[^/]+\//.exec(path)?.[0] ?? path;

function faultOf(path: string, { specifier, typeOnly }: Import, tree: ReadonlyMap<string, string>): readonly string[] {
  const arrow = arrows.find(({ from }) => path.startsWith(from));
  if (arrow === undefined) return ['no arrow says what this file may import; add one to arrows.ts'];
  const target = targetOf(path, specifier);
  if (!isRelative(specifier) && !specifier.startsWith('node:')) return packageFault(path, specifier);
  if (isRelative(specifier) && !tree.has(target)) return [`"${target}" is not a file of schema/ or src/`];
  if (under(path, shared) && !typeOnly && !under(target, shared)) {
    return [`"${target}" may not be run by a file that other layers run`];
  }
  if (isTypeFile(path, tree) && isTypeFile(target, tree)) return [`a type file may not import another, "${target}"`];
  if (allows(arrow, target)) return [];
  if (!under(target, arrow.types)) return [`"${target}" may not be imported from here`];
  return typeOnly ? [] : [`"${target}" may be imported from here by "import type" only`];
}

function packageFault(path: string, specifier: string): readonly string[] {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (under(path, shared) && !sharedPackages.includes(name))
    return [`"${name}" may not be run by a file that other layers run`];
  const home = homes[name] ?? homes[`${name.split('/')[0]}/`];
  return home === undefined || under(path, home) ? [] : [`"${name}" may be imported under ${home.join(', ')} only`];
}

const allows = ({ from, values }: Arrow, target: string): boolean =>
  under(target, values) || (from.endsWith('/') && target.startsWith(from));

const under = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (/[/:]$/.test(place) ? path.startsWith(place) : path === place));

/** The files that give the schema's types their fields: those whose import is all that the index wants of them. */
function isTypeFile(path: string, tree: ReadonlyMap<string, string>): boolean {
  const index = tree.get('schema/index.ts') ?? '';
  return path.startsWith('schema/') && index.includes(`import './${path.slice('schema/'.length)}';`);
}

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const targetOf = (path: string, specifier: string): string =>
  isRelative(specifier) ? posix.join(posix.dirname(path), specifier) : specifier;
