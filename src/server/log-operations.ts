import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

/** One line for each operation: its name, how it went, and how long it took in milliseconds. Never its variables. */
export function logOperations(logger: Logger): Plugin {
  return {
    onExecute({ args }) {
      const start = performance.now();
      const operation = args.operationName ?? null;
      return {
        onExecuteDone({ result }) {
          const errors = 'errors' in result ? (result.errors?.length ?? 0) : 0;
          logger.info({ operation, errors, ms: Math.round((performance.now() - start) * 10) / 10 }, 'answered');
        },
      };
    },
  };
}
