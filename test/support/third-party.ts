import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

/** What runs with the service, by the lockfile: each package's folder, and what npm knows of it. */
export const shipped: readonly (readonly [string, Locked])[] = Object.entries(packages).filter(
  ([path, { dev }]) => path !== '' && dev !== true,
);

/** `THIRD_PARTY.md`: the licence of everything that runs with the service. */
export function thirdParty(): string {
  const rows = new Set(
    shipped.map(
      ([path, { version, license }]) => `| ${path.split('node_modules/').at(-1)} | ${version} | ${license} |`,
    ),
  );
  return [
    '# What the service is built with',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test compares it.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...rows].sort(),
    '',
  ].join('\n');
}
