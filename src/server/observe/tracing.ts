import type { IncomingMessage, ServerResponse } from 'node:http';
import { UserFacingError } from '../../errors.ts';

/** Traces by OpenTelemetry: a span for each request, and one in it for each statement that reads. */
export interface Tracing {
  /** Answers a request inside its span, which goes on from the client's where its headers name one. */
  readonly serve: (request: IncomingMessage, response: ServerResponse, answer: () => void) => void;
  /** A statement that has ended now. */
  readonly statement: (ms: number, result: 'ok' | 'failed', system: 'sqlite' | 'postgresql') => void;
  /** Notes the operation on the span of the request that is being answered, and answers its trace, for the log; undefined where there is none. */
  readonly note: (operation: string | null) => string | undefined;
  /** Sends what has not been sent. */
  readonly stop: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What tracing is done with: packages that are installed by those who want traces. */
const packages = [
  '@opentelemetry/api',
  '@opentelemetry/sdk-trace-node',
  '@opentelemetry/exporter-trace-otlp-http',
  '@opentelemetry/resources',
];

type Packages = readonly [
  typeof import('@opentelemetry/api'),
  typeof import('@opentelemetry/sdk-trace-node'),
  typeof import('@opentelemetry/exporter-trace-otlp-http'),
  typeof import('@opentelemetry/resources'),
];

const loadPackages = (): Promise<Packages> =>
  Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);

/**
 * Starts tracing where OpenTelemetry's variables name a collector
 * (https://opentelemetry.io/docs/specs/otel/protocol/exporter/), over HTTP; null where they do not. The packages are
 * loaded only then; throws INVALID_CONFIG where they are not installed.
 */
export async function startTracing(env: Environment, load = loadPackages): Promise<Tracing | null> {
  const isNamed = env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (!isNamed || env['OTEL_SDK_DISABLED'] === 'true' || env['OTEL_TRACES_EXPORTER'] === 'none') return null;
  const [api, { NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] = await load().catch(
    (cause: unknown) => {
      throw isNotInstalled(cause) ? notInstalled(cause) : cause;
    },
  );
  const { context, propagation, SpanKind, SpanStatusCode, trace } = api;
  // The SDK's own name for a service is "unknown_service"; its detector reads those that the environment gives.
  const named = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new NodeTracerProvider({
    resource: resources
      .defaultResource()
      .merge(resources.resourceFromAttributes({ 'service.name': 'onrecord' }))
      .merge(named),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = trace.getTracer('onrecord');
  return {
    serve: (request, response, answer) => {
      const { method = '', url = '' } = request;
      const path = url.split('?')[0] ?? '';
      const attributes = { 'http.request.method': method, 'url.path': path };
      const from = propagation.extract(context.active(), request.headers);
      const span = tracer.startSpan(`${method} ${path}`, { kind: SpanKind.SERVER, attributes }, from);
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      context.with(trace.setSpan(from, span), answer);
    },
    statement: (ms, result, system) => {
      const span = tracer.startSpan('read', {
        kind: SpanKind.CLIENT,
        startTime: Date.now() - ms,
        attributes: { 'db.system.name': system },
      });
      if (result === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    note: (operation) => {
      const span = trace.getActiveSpan();
      if (span === undefined) return undefined;
      if (operation !== null) span.setAttribute('graphql.operation.name', operation);
      return span.spanContext().traceId;
    },
    stop: () => provider.shutdown(),
  };
}

const isNotInstalled = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

const notInstalled = (cause: unknown): UserFacingError =>
  new UserFacingError(
    'INVALID_CONFIG',
    `OpenTelemetry's variables ask for traces, and its packages are not installed: run "npm install ${packages.join(' ')}".`,
    undefined,
    { cause },
  );
