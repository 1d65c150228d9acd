import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** The outcome of a request, for the metrics. */
export interface Answer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly operation: string | null;
  readonly ms: number;
}

/** At most so many operation names have metrics of their own, the first ones: clients choose the names, and metrics are never removed. */
const maxOperations = 200;

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const paths = new Set(['/graphql', '/health', '/ready', '/metrics']);
const methods = new Set(['GET', 'POST', 'OPTIONS', 'HEAD']);

/** The metrics for Prometheus, including those of the process: memory, CPU, garbage collection, event loop lag. */
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
      help: 'Errors in responses, by code.',
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
      help: 'Time of the statements that read, including the wait for a connection.',
      labelNames: ['result'],
      buckets: seconds,
      registers: [],
    }),
  );
  readonly #cacheLookups = this.#add(
    new Counter({
      name: 'onrecord_cache_looks_total',
      help: 'Lookups in the cache of responses.',
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

  /** All metrics in the text format of Prometheus. */
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

  cacheLookup(result: 'hit' | 'miss'): void {
    this.#cacheLookups.inc({ result });
  }

  /** Adds a gauge; `read` is called at every scrape. */
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
    if (this.#operations.size < maxOperations) this.#operations.add(operation);
    return this.#operations.has(operation) ? operation : 'other';
  }

  #add<M extends Counter | Histogram | Gauge>(metric: M): M {
    this.#registry.registerMetric(metric);
    return metric;
  }
}
