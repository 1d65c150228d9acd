import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { StatementFault } from './statement-fault.ts';

/** The driver's class of databases, whose prepared statements fail as told, as they do where the disk is full. */
export function failingSqlite<T extends new (...args: never[]) => DatabaseSyncInstance>(
  databases: T,
  fault: StatementFault,
): T {
  return new Proxy(databases, {
    construct: (made, args) => {
      const database: DatabaseSyncInstance = Reflect.construct(made, args);
      return intercepted(database, (name, prepare) =>
        name !== 'prepare'
          ? prepare
          : (...sql) =>
              intercepted(Object(prepare(...sql)), (method, run) => (isRun.has(method) ? failing(database, run) : run)),
      );
    },
  });

  function failing(database: DatabaseSyncInstance, run: Method): Method {
    return (...values) => {
      const failure = fault.next();
      if (failure === null) return run(...values);
      if (failure === 'with all before it' && database.isTransaction) database.exec('rollback');
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    };
  }
}

type Method = (...args: readonly unknown[]) => unknown;

const isRun = new Set(['run', 'all', 'get', 'iterate']);

/** The same object, but for what `replace` makes of its methods. */
function intercepted<T extends object>(object: T, replace: (name: string, method: Method) => Method): T {
  return new Proxy(object, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? replace(String(name), value.bind(target)) : value;
    },
  });
}
