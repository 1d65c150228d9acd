import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Metrics } from '../../../src/server/observe/metrics.ts';
import { startTracing } from '../../../src/server/observe/tracing.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ingestData } from '../../support/first-article.ts';
import { address, ended, startCli } from '../../support/run-cli.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { emptySqliteUrl } from '../../support/stores.ts';

const metrics = new Metrics();
let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  store = await openStore('file::memory:', { onStatement: (ms, result) => metrics.statement(ms, result) });
  await ingestData(store);
  served = await serveHttp({ store, metrics });
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

const post = (url: string, query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const metricsOf = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url.replace('/graphql', '/metrics'), { headers });

describe('the metrics', () => {
  it('count requests, errors by code, operations, statements and cached responses, beside the process', async () => {
    for (const query of [
      'query Known { people { totalCount } }',
      'query Known { people { totalCount } }',
      '{ nobody }',
    ])
      await (await post(served.url, query)).text();
    await (await post(served.url, 'query Known { people { totalCount } }')).text();
    const response = await metricsOf(served.url);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'onrecord_requests_total{method="POST",path="/graphql",status="200"} 4',
      'onrecord_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'onrecord_operation_seconds_count{operation="Known"} 3',
      'onrecord_operation_seconds_count{operation="anonymous"} 1',
      'onrecord_cache_looks_total{result="hit"} 1',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/onrecord_statement_seconds_count\{result="ok"\} \d/);
    expect(text).toMatch(/onrecord_cache_bytes [1-9]/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds [\d.e-]+/);
  });

  it('tell so many operations apart, whatever names clients make up', async () => {
    const counted = new Metrics();
    for (let n = 0; n < 1_000; n += 1)
      counted.answered({ method: 'POST', path: '/graphql', status: 200, operation: `Op${n}`, ms: 1 });
    counted.answered({ method: 'BREW', path: '/coffee', status: 404, operation: null, ms: 1 });
    const text = await counted.text();
    expect(text.match(/onrecord_operation_seconds_count/g)).toHaveLength(201);
    expect(text).toContain('onrecord_operation_seconds_count{operation="other"} 800');
    expect(text).toContain('onrecord_requests_total{method="other",path="other",status="404"} 1');
  });

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])(
    'are not there for those who come by a proxy, which says so with %s',
    async (name) => {
      expect((await metricsOf(served.url, { [name]: '203.0.113.7' })).status).toBe(404);
    },
  );

  it('are there for everybody or for nobody where the setting says so', async () => {
    const open = await serveHttp({ store, metrics: new Metrics() }, { METRICS: 'on' });
    expect((await metricsOf(open.url, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200);
    await open.stop();
    const closed = await serveHttp({ store });
    expect((await metricsOf(closed.url)).status).toBe(404);
    await closed.stop();
  });
});

describe('traces', () => {
  it('go to the collector that the environment names, each request a span in its client’s trace', async () => {
    const taken: { resourceSpans: { resource: object; scopeSpans: { spans: Span[] }[] }[] }[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        taken.push(JSON.parse(body));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const at = collector.address();
    const port = typeof at === 'object' && at !== null ? at.port : 0;
    const { url, remove } = await emptySqliteUrl();
    const child = startCli(['serve'], {
      PORT: '0',
      DATABASE_URL: url,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    const done = ended(child);
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const served = await address(child);
    await (
      await post(served, 'query Traced { people { totalCount } }', {
        traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
      })
    ).text();
    child.kill('SIGTERM');
    const { code, err } = await done;
    collector.close();
    await remove();
    expect(code).toBe(0);
    const [{ resource, scopeSpans } = { resource: {}, scopeSpans: [] }] = taken.flatMap((each) => each.resourceSpans);
    expect(JSON.stringify(resource)).toContain('"onrecord"');
    const spans = scopeSpans.flatMap((scope) => scope.spans);
    expect(spans.map(({ name, traceId: trace }) => [name, trace])).toEqual([
      ['read', traceId],
      ['POST /graphql', traceId],
    ]);
    expect(spans[0]?.parentSpanId).toBe(spans[1]?.spanId);
    expect(JSON.stringify(spans[1]?.attributes)).toContain('Traced');
    expect(err).toContain(`"traceId":"${traceId}"`);
  });

  it('are said to need packages that are not installed', async () => {
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
    await expect(startTracing(env, () => Promise.reject(missing))).rejects.toMatchObject({
      code: 'INVALID_CONFIG',
      message: expect.stringContaining('run "npm install @opentelemetry/api @opentelemetry/sdk-trace-node '),
    });
    expect(await startTracing({}, () => Promise.reject(missing))).toBeNull();
  });
});

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly attributes: readonly object[];
}
