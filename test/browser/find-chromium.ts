import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser to test with: `CHROMIUM` where it is set, whether or not it is there, so that a run that names one cannot
 * pass without it; else one in its usual place; else null, and the tests that need it are skipped.
 */
export function findChromium(): string | null {
  return process.env['CHROMIUM'] || (usual.find((path) => existsSync(path)) ?? null);
}
