#!/usr/bin/env -S node --max-semi-space-size=32
// Answers are young objects by the thousand. With twice the room for them that Node.js gives by itself, in megabytes, fewer are
// looked at while they are still in use: a tenth more requests a second for 30 MB. It can be said only as Node.js starts.
//
// The sources are TypeScript and run as they are: tsx compiles each file in memory as it is imported.
import { register } from 'tsx/esm/api';

// graphql-js checks every value's type twice over unless it is told that it is not being developed.
process.env.NODE_ENV ??= 'production';

register();
await import('../src/cli.ts');
