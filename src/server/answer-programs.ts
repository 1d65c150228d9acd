/** Endpoints for programs beside GraphQL: `/mcp`, `/reconcile` and `/llms.txt`. Each is loaded by the first request for it. */
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Access } from '../../schema/query/access.ts';
import type { Context } from '../../schema/query/context.ts';
import type { Config } from '../config.ts';
import type { Authenticate } from './http/authenticate.ts';
import { publicBase } from './http/request-facts.ts';
import { lazy } from './lazy.ts';
import type { RequestNote } from './observe/use-error-codes.ts';

export interface ProgramsOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly authenticate: Authenticate;
  readonly context: (access: Access) => Context;
  /** Documents that the operator trusts. */
  readonly trusted: readonly DocumentNode[];
}

/** Answers a request for one of them; null for any other. */
export function answerPrograms(options: ProgramsOptions) {
  const { config } = options;
  const mcp = lazy(async () => (await import('./mcp/answer-mcp.ts')).answerMcp(options));
  const reconcile = lazy(async () => (await import('./reconcile/answer-reconcile.ts')).answerReconcile(options));

  return async (pathname: string, request: Request, note: RequestNote): Promise<Response | null> => {
    if (pathname === '/mcp' && config.MCP === 'on') return (await mcp())(request, note);
    if (pathname.startsWith('/reconcile')) return (await reconcile())(request, note);
    if (pathname !== '/llms.txt') return null;
    const { llmsText } = await import('./mcp/llms-text.ts');
    return llmsText(publicBase(request, config), { mcp: config.MCP === 'on', pages: config.PAGES === 'on' });
  };
}
