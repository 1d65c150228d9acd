import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** Styles, in the order in which they hold. */
const styles = ['base', 'layout', 'article', 'pages', 'review', 'print'];

/** Where the modules of the browser are: beside this one in the build, and of the build where this one runs as TypeScript. */
const modules = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/web/browser/' : './browser/',
  import.meta.url,
);

/** A file that pages load, compressed once. */
interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: Readonly<Record<'br' | 'gzip', Buffer>>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Everything that pages load, by name. Modules name each other by relative addresses, so all share one folder. */
const contents: ReadonlyMap<string, string> = new Map([
  ['page.css', styles.map((name) => readFileSync(new URL(`./assets/${name}.css`, import.meta.url), 'utf8')).join('')],
  ...['icon.svg', 'first.js'].map(
    (name) => [name, readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')] as const,
  ),
  ...readdirSync(modules)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, readFileSync(new URL(name, modules), 'utf8')] as const),
]);

/** The folder of this version of the files: what stands there never changes. */
const folder = `/assets/${createHash('sha256')
  .update(JSON.stringify([...contents]))
  .digest('base64url')
  .slice(0, 12)}/`;

/** The path of a file that pages load. */
export const assetPath = (name: string): string => `${folder}${name}`;

const loaded = new Map<string, Promise<Asset>>();

/** A file that pages load, in the best encoding that the client accepts; null if there is none at the path. */
export async function assetResponse(pathname: string, acceptEncoding: string): Promise<Response | null> {
  if (!pathname.startsWith(folder)) return null;
  const name = pathname.slice(folder.length);
  const content = contents.get(name);
  if (content === undefined) return null;
  const asset = loaded.get(name) ?? compressed(name, content);
  loaded.set(name, asset);
  const { type, plain, encoded } = await asset;
  const encoding = /\bbr\b/.test(acceptEncoding) ? 'br' : /\bgzip\b/.test(acceptEncoding) ? 'gzip' : null;
  return new Response(new Uint8Array(encoding === null ? plain : encoded[encoding]), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    },
  });
}

async function compressed(name: string, content: string): Promise<Asset> {
  const plain = Buffer.from(content);
  const [br, gz] = await Promise.all([promisify(brotliCompress)(plain), promisify(gzip)(plain)]);
  return { type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain', plain, encoded: { br, gzip: gz } };
}
