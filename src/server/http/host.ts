import type { IncomingMessage } from 'node:http';

/** Whether a Host header is well formed: a host with or without a port, or empty (https://www.rfc-editor.org/rfc/rfc9110#section-7.2). */
export const isHost = (host: string): boolean =>
  host === '' || (!/[\s/?#@\\]/.test(host) && URL.canParse(`http://${host}`));

/** Uses the host of an absolute-form target instead of the Host header (https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2). */
export function useTargetHost(request: IncomingMessage): void {
  const [, host, target] = /^https?:\/\/([^/?#@]+)(.*)$/i.exec(request.url ?? '') ?? [];
  if (host === undefined || target === undefined) return;
  request.headers.host = host;
  request.url = target.startsWith('/') ? target : `/${target}`;
}
