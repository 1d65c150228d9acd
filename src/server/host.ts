/** Whether a Host header names a host, with its port or without, or none (https://www.rfc-editor.org/rfc/rfc9110#section-7.2). */
export const isHost = (host: string): boolean =>
  host === '' || (!/[\s/?#@\\]/.test(host) && URL.canParse(`http://${host}`));
