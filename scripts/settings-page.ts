import { settingsTable } from '../src/config.ts';

/** What docs/settings.md says: every setting of `src/config.ts`. */
export function settingsPage(): string {
  return `# Settings

All settings come from the environment. An empty value is the default. A value that a setting does not accept ends the command with a sentence that names what it accepts.

This page is generated from \`src/config.ts\` by \`npm run settings\`.

${settingsTable()}
`;
}
