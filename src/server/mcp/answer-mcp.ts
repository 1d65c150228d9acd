/** Answers requests of the Model Context Protocol over HTTP (https://modelcontextprotocol.io/specification), with nothing kept between two of them. */
import type { Server } from '@modelcontextprotocol/server';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { schema } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import { type Authenticate, accessOf } from '../http/authenticate.ts';
import { noStore } from '../http/cache-headers.ts';
import { orRefusal, Refusal } from '../http/refusal.ts';
import { publicBase } from '../http/request-facts.ts';
import { withHeaders } from '../http/responses.ts';
import { lazy } from '../lazy.ts';
import { maskErrors } from '../observe/mask-errors.ts';
import type { RequestNote } from '../observe/use-error-codes.ts';
import { callTool } from './call-tool.ts';
import { documentTools } from './document-tools.ts';

export interface McpOptions {
  readonly config: Pick<Config, 'MAX_BODY_BYTES' | 'PAGES' | 'PUBLIC_URL'>;
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  readonly context: (access: Access) => Context;
  /** Documents that the operator trusts: each is a tool. */
  readonly trusted: readonly DocumentNode[];
}

const instructions =
  `An archive of news articles that answers who said what, when and at which event. Every fact has the characters of the article that it was read from:
quote the words of a quote as they are given, name the article, and give its link. \`quoteKind\` tells whether the words are the speaker's own (DIRECT), partly (MIXED) or told by the article (INDIRECT);
\`confidence\`, from 0 to 1, how sure the reading is. Begin with \`search\`; whether somebody said something, \`check_quote\` tells.`.replaceAll(
    '\n',
    ' ',
  );

/** Answers a request; never rejects for what a client can mend. */
export function answerMcp({ config, logger, authenticate, context, trusted }: McpOptions) {
  const load = lazy(loadSdk);
  const tools = lazy(() => documentTools(trusted, schema));
  const mask = maskErrors(logger, new WeakMap());

  /** The server of one request, for who sent it. */
  async function serverFor(access: Access, pages: string | null, note: RequestNote): Promise<Server> {
    const { Server } = await load();
    const server = new Server({ name: 'onrecord', version: '1' }, { capabilities: { tools: {} }, instructions });
    server.setRequestHandler('tools/list', () => ({
      tools: [...tools().values()].map(({ name, description, inputSchema, isQuery }) => ({
        name,
        description,
        inputSchema,
        annotations: { readOnlyHint: isQuery, openWorldHint: false },
      })),
    }));
    server.setRequestHandler('tools/call', async ({ params }) => {
      const tool = tools().get(params.name);
      if (tool === undefined) {
        const text = `There is no tool "${params.name.slice(0, 100)}"; there are ${[...tools().keys()].join(', ')}.`;
        return { isError: true, content: [{ type: 'text', text }] };
      }
      return callTool(tool, params.arguments ?? {}, {
        context: context(access),
        pages,
        mask,
        note: (operation, cost, errors) => {
          note.operation ??= operation;
          note.cost += cost;
          note.errors += errors;
        },
      });
    });
    return server;
  }

  async function respond(request: Request, note: RequestNote): Promise<Response> {
    const access = await accessOf(request, authenticate, note);
    const pages = config.PAGES === 'on' ? publicBase(request, config) : null;
    const { createMcpHandler } = await load();
    const handler = createMcpHandler(() => serverFor(access, pages, note), {
      maxRequestBodySize: config.MAX_BODY_BYTES,
      onerror: (error) => logger.debug({ err: error, requestId: note.requestId }, 'a request of MCP was refused'),
    });
    return withHeaders(await handler.fetch(request), noStore);
  }

  return async (request: Request, note: RequestNote): Promise<Response> =>
    request.method === 'OPTIONS' ? new Response(null, { status: 204 }) : orRefusal(() => respond(request, note));
}

/** The SDK is loaded by the first request, and need not be installed where nobody asks. */
async function loadSdk(): Promise<typeof import('@modelcontextprotocol/server')> {
  try {
    return await import('@modelcontextprotocol/server');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    const message = 'The package that this needs is not installed: run "npm install @modelcontextprotocol/server".';
    throw new Refusal(501, message);
  }
}
