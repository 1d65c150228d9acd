import { Agent, request } from 'node:http';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** The next request's body. */
  readonly body: () => string;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Asks over so many connections, each the next question when the last is answered, for so many seconds. */
export async function askOften({ url, connections, seconds, body }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        if (!(await isAnswered(url, agent, body()))) failed += 1;
        times.push(performance.now() - start);
      }
    }),
  );
  const took = (performance.now() - begun) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99), failed };
}

/** Whether the answer is 200 and has no errors. */
function isAnswered(url: string, agent: Agent, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let first = '';
      response.on('data', (chunk: Buffer) => {
        if (first === '') first = chunk.subarray(0, 10).toString();
      });
      response.on('end', () => resolve(response.statusCode === 200 && first.startsWith('{"data":')));
    });
    sent.on('error', () => resolve(false));
    sent.end(body);
  });
}
