#!/usr/bin/env node
// The sources are TypeScript and run as they are: tsx compiles each file in memory as it is imported.
import { register } from 'tsx/esm/api';

// graphql-js checks every value's type twice over unless it is told that it is not being developed.
process.env.NODE_ENV ??= 'production';

register();
await import('../src/cli.ts');
