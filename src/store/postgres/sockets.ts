import { Socket } from 'node:net';

/** The sockets of connections to a server that may hang: one that waits for its farewell would keep the process for ever. */
export class Sockets {
  readonly #open = new Set<Socket>();

  /** A new one, for a connection that is about to be made. */
  readonly make = (): Socket => {
    const socket = new Socket();
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    return socket;
  };

  /** Cuts off, after so many milliseconds, those that are still open. */
  cutOff(after: number): void {
    setTimeout(() => {
      for (const socket of this.#open) socket.destroy();
    }, after).unref();
  }
}
