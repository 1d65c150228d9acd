import { askHttp, type HttpAnswer } from './ask-http.ts';

/** Clients that ask one question after the other until they are stopped. */
export interface Asking {
  /** Every answer so far, in the order they came. */
  readonly answers: readonly HttpAnswer[];
  /** What went wrong with questions that got no answer. */
  readonly lost: readonly unknown[];
  /** Resolves once each client has its last answer. */
  readonly stop: () => Promise<void>;
}

/** So many clients at once; their questions differ, so that answers are not all kept ones. */
export function keepAsking(url: string, clients: number, question: (n: number) => string): Asking {
  const answers: HttpAnswer[] = [];
  const lost: unknown[] = [];
  let isStopped = false;
  let asked = 0;
  const running = Array.from({ length: clients }, async () => {
    while (!isStopped) {
      asked += 1;
      try {
        answers.push(await askHttp(url, question(asked)));
      } catch (error) {
        lost.push(error);
      }
      // A client that is told to come back later does not ask at once.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  return {
    answers,
    lost,
    stop: async () => {
      isStopped = true;
      await Promise.all(running);
    },
  };
}
