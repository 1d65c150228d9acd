import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { exampleOperations } from './example-operations.ts';
import { graphiqlFolder } from './graphiql-folder.ts';

/** The script that starts GraphiQL, as text: it runs in the browser. */
const start = readFileSync(new URL('./start-graphiql.js', import.meta.url), 'utf8');

/** The logo: quotation marks over an underline. */
const logo = readFileSync(new URL('./logo.svg', import.meta.url), 'utf8').trim();

/** One file of GraphiQL, compressed once. */
interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: Readonly<Record<'br' | 'gzip', Buffer>>;
}

interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  readonly page: (nonce: string) => string;
}

let loading: Promise<Assets> | undefined;

/** The page of GraphiQL. All of its files, 9 MB, come from this server, at URLs with a hash of their content. */
export async function graphiqlPage(): Promise<Response> {
  const { page } = await assets();
  const nonce = randomBytes(16).toString('base64');
  return new Response(page(nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      // API clients get another response at the same URL.
      vary: 'accept',
      // The editor Monaco creates style elements.
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'self'`,
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self' data:",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  });
}

/** A file of GraphiQL; null if there is none at the path. */
export async function graphiqlAsset(request: Request, path: string): Promise<Response | null> {
  if (!path.startsWith(graphiqlFolder)) return null;
  const asset = (await assets()).files.get(path);
  if (asset === undefined) return null;
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  return new Response(new Uint8Array(encoding === null ? asset.plain : asset.encoded[encoding]), {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    },
  });
}

function assets(): Promise<Assets> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Assets> {
  const { css, editorWorkerService, graphqlWorker, jsonWorker, js } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const files = new Map<string, Asset>();
  const add = async (name: string, extension: string, type: string, content: string): Promise<string> => {
    const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
    const path = `${graphiqlFolder}${name}-${hash}.${extension}`;
    files.set(path, await compressed(type, Buffer.from(content)));
    return path;
  };
  const javascript = 'text/javascript; charset=utf-8';
  const [style, script, editor, json, graphql] = await Promise.all([
    add('graphiql', 'css', 'text/css; charset=utf-8', css),
    add('graphiql', 'js', javascript, js),
    add('editor-worker', 'js', javascript, editorWorkerService),
    add('json-worker', 'js', javascript, jsonWorker),
    add('graphql-worker', 'js', javascript, graphqlWorker),
  ]);
  const workers = JSON.stringify({ editorWorkerService: editor, json, graphql });
  const options = JSON.stringify({
    title: 'onrecord',
    logo,
    defaultTabs: exampleOperations.map(({ query, variables }) => ({
      query,
      ...(variables === undefined ? {} : { variables: JSON.stringify(variables, null, 2) }),
    })),
    schemaDescription: true,
  }).replaceAll('<', '\\u003c');
  return {
    files,
    page: (nonce) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>onrecord</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(logo)}">
    <link rel="stylesheet" href="${style}">
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript; the API itself answers POST requests to this address.</noscript>
    <div id="root"></div>
    <script nonce="${nonce}">
      const workers = ${workers};
      self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] ?? workers.editorWorkerService };
    </script>
    <script nonce="${nonce}" src="${script}"></script>
    <script nonce="${nonce}">
      ${start}
      startGraphiQL(${options});
    </script>
  </body>
</html>
`,
  };
}

async function compressed(type: string, plain: Buffer): Promise<Asset> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    promisify(gzip)(plain),
  ]);
  return { type, plain, encoded: { br, gzip: gz } };
}
