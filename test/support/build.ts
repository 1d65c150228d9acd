import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const program = fileURLToPath(new URL('../../scripts/build.js', import.meta.url));

/** Builds what the tests start as processes: before the first test, and in watch mode before each run. */
export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}

function build(): void {
  execFileSync(process.execPath, [program], { stdio: 'inherit' });
}
