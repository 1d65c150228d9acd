import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeTemplates } from './templates.ts';

const program = fileURLToPath(new URL('../../scripts/build.js', import.meta.url));

/**
 * Builds what the tests start as processes, and makes the stores that theirs are copies of: before the first test, and in watch
 * mode before each run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let remove = await prepare(project);
  project.onTestsRerun(async () => {
    await remove();
    remove = await prepare(project);
  });
  return () => remove();
}

async function prepare(project: TestProject): Promise<() => Promise<void>> {
  build();
  const { templates, remove } = await makeTemplates();
  project.provide('templates', templates);
  return remove;
}

function build(): void {
  execFileSync(process.execPath, [program], { stdio: 'inherit' });
}
