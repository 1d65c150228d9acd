import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a request came to, as it is counted. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly operation: string | null;
  readonly ms: number;
}

/** So many names of operations are told apart, those that came first: clients choose them, and each is kept for good. */
const mostOperations = 200;

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const paths = new Set(['/graphql', '/health', '/ready', '/metrics']);
const methods = new Set(['GET', 'POST', 'OPTIONS', 'HEAD']);

/** What Prometheus is told, with that of the process: memory, processor, garbage and the event loop's lag. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations = new Set<string>();
  readonly #requests = this.#add(
    new Counter({
      name: 'onrecord_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'path', 'status'],
      registers: [],
    }),
  );
  readonly #errors = this.#add(
    new Counter({
      name: 'onrecord_errors_total',
      help: 'Errors in answers, by code.',
      labelNames: ['code'],
      registers: [],
    }),
  );
  readonly #operation = this.#add(
    new Histogram({
      name: 'onrecord_operation_seconds',
      help: 'Time to answer a request to /graphql.',
      labelNames: ['operation'],
      buckets: seconds,
      registers: [],
    }),
  );
  readonly #statement = this.#add(
    new Histogram({
      name: 'onrecord_statement_seconds',
      help: 'Time of the statements that read, with waiting for a connection.',
      labelNames: ['result'],
      buckets: seconds,
      registers: [],
    }),
  );
  readonly #looks = this.#add(
    new Counter({
      name: 'onrecord_cache_looks_total',
      help: 'How often a kept answer was looked for.',
      labelNames: ['result'],
      registers: [],
    }),
  );

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All of it in Prometheus' text format. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  answered({ method, path, status, operation, ms }: Answer): void {
    this.#requests.inc({
      method: methods.has(method) ? method : 'other',
      path: paths.has(path) ? path : 'other',
      status,
    });
    if (path === '/graphql') this.#operation.observe({ operation: this.#nameOf(operation) }, ms / 1_000);
  }

  failed(code: string): void {
    this.#errors.inc({ code });
  }

  statement(ms: number, result: 'ok' | 'failed'): void {
    this.#statement.observe({ result }, ms / 1_000);
  }

  looked(result: 'hit' | 'miss'): void {
    this.#looks.inc({ result });
  }

  /** Tells a number that is read whenever it is asked for. */
  gauge(name: string, help: string, read: () => number): void {
    this.#add(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  }

  #nameOf(operation: string | null): string {
    if (operation === null) return 'anonymous';
    if (this.#operations.size < mostOperations) this.#operations.add(operation);
    return this.#operations.has(operation) ? operation : 'other';
  }

  #add<M extends Counter | Histogram | Gauge>(metric: M): M {
    this.#registry.registerMetric(metric);
    return metric;
  }
}
