import { responseErrorCodes } from '../schema/domain/error-codes.ts';
import { commandErrorCodes } from '../src/errors.ts';

/** What docs/error-codes.md says: the two registries of codes. */
export function errorCodesPage(): string {
  const responses = Object.entries(responseErrorCodes).map(
    ([code, { status, meaning, remedy }]) => `| \`${code}\` | ${status} | ${meaning} | ${remedy} |`,
  );
  const commands = Object.entries(commandErrorCodes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Error codes

Every error has a stable \`extensions.code\`. Branch on the code, never on the message: messages may change in any release.

This page is generated from \`schema/domain/error-codes.ts\` and \`src/errors.ts\` by \`npm run error-codes\`.

## Of responses

An error of a field has the \`path\` of that field; the fields beside it are answered. The status 400 counts for clients that accept
\`application/graphql-response+json\`; in \`application/json\` it is 200, as [GraphQL over HTTP](https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes)
has it. All other statuses are the same in both. An operation that was executed in part has status 200, or 503 where the store failed.

| code | HTTP status | meaning | what to do |
| --- | --- | --- | --- |
${responses.join('\n')}

## Of commands and the library

\`ingest --report FILE\` writes them with each file that failed, and \`UserFacingError.code\` has them in a program. The codes of the store and \`TOO_LARGE\`
are used here, too.

| code | meaning |
| --- | --- |
${commands.join('\n')}
`;
}
