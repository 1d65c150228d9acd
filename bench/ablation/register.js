/** With `node --import`: leaves out what the environment's `LEFT_OUT` has as JSON. */
import { register } from 'node:module';

register('./hooks.js', import.meta.url, { data: JSON.parse(process.env.LEFT_OUT ?? '[]') });
