import { Client } from 'pg';
import type { StatementFault } from './statement-fault.ts';

/** Makes statements fail as told at the server itself, on every connection of this process. */
export function failingPostgres(fault: StatementFault): void {
  const query: unknown = Reflect.get(Client.prototype, 'query');
  if (typeof query !== 'function') throw new Error('the driver has no method "query"');
  Reflect.set(Client.prototype, 'query', function (this: Client, ...args: readonly unknown[]) {
    const failure = fault.next();
    if (failure === null) return Reflect.apply(query, this, args);
    const failing = failure === 'by itself' ? '1 / 0' : 'pg_terminate_backend(pg_backend_pid())';
    const [first] = args;
    // A COPY is a stream that sends its own text, and is made for no rows to come back.
    if (typeof first === 'object' && first !== null && 'submit' in first) {
      Reflect.set(first, 'text', `do $$ begin perform ${failing}; end $$`);
      return Reflect.apply(query, this, args);
    }
    return Reflect.apply(query, this, [`select ${failing}`]);
  });
}
