#!/usr/bin/env node
// The sources are TypeScript and run as they are: tsx compiles each file in memory as it is imported.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
