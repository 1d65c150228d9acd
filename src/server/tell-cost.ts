import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';

/** Puts what an operation has cost, and what it might have, into its answer: `extensions.cost`. */
export const tellCost: Plugin<Context> = {
  onExecute({ args: { contextValue } }) {
    return {
      onExecuteDone({ result, setResult }) {
        const { cost } = contextValue;
        if (cost === undefined || cost.asked === 0 || Symbol.asyncIterator in result) return;
        setResult({ ...result, extensions: { ...result.extensions, cost: { asked: cost.asked, limit: cost.limit } } });
      },
    };
  },
};
