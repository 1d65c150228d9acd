import type { IncomingMessage } from 'node:http';

/** Whether a Host header names a host, with its port or without, or none (https://www.rfc-editor.org/rfc/rfc9110#section-7.2). */
export const isHost = (host: string): boolean =>
  host === '' || (!/[\s/?#@\\]/.test(host) && URL.canParse(`http://${host}`));

/** A request may name the whole address, whose host then counts alone (https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2). */
export function useTargetHost(request: IncomingMessage): void {
  const [, host, target] = /^https?:\/\/([^/?#@]+)(.*)$/i.exec(request.url ?? '') ?? [];
  if (host === undefined || target === undefined) return;
  request.headers.host = host;
  request.url = target.startsWith('/') ? target : `/${target}`;
}
