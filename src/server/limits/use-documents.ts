import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { MaxTokensParserWLexer } from '@escape.tech/graphql-armor-max-tokens';
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';
import type { Config } from '../../config.ts';
import type { DocumentCache } from '../execute/document-cache.ts';
import { ownRules } from '../execute/own-rules.ts';
import { maxFieldsRule } from './max-fields-rule.ts';

/**
 * Parses and validates each document once, and caches valid documents. Limits are checked before the expensive steps: bytes and tokens
 * before parsing; depth, aliases, directives, root fields and fields before the other validation rules. Trusted documents are in the cache
 * from the start and have no limits.
 */
export function useDocuments(config: Config, documents: DocumentCache): Plugin {
  const onReject = [
    (_: unknown, error: GraphQLError) => {
      throw tooLarge(error.message.replace('Syntax Error: ', ''));
    },
  ];
  return {
    onParse({ params, setParseFn, setParsedDocument }) {
      const cached = documents.find(String(params.source));
      if (cached !== undefined) return setParsedDocument(cached);
      const bytes = Buffer.byteLength(String(params.source), 'utf8');
      if (bytes > config.MAX_QUERY_BYTES) {
        throw tooLarge(`The query has ${bytes} bytes; the most are ${config.MAX_QUERY_BYTES}.`);
      }
      setParseFn((source, options) =>
        new MaxTokensParserWLexer(source, { ...options, n: config.MAX_TOKENS, onReject }).parseDocument(),
      );
    },
    onValidate({ params: { documentAST }, addValidationRule, setResult }) {
      const text = documentAST.loc?.source.body ?? '';
      if (documents.find(text) === documentAST) return setResult([]);
      for (const rule of ownRules) addValidationRule(rule);
      addValidationRule(maxDepthRule({ n: config.MAX_DEPTH, flattenFragments: true, onReject }));
      addValidationRule(maxAliasesRule({ n: config.MAX_ALIASES, allowList: [], onReject }));
      addValidationRule(maxDirectivesRule({ n: config.MAX_DIRECTIVES, onReject }));
      addValidationRule(maxRootFieldsRule(config.MAX_ROOT_FIELDS));
      addValidationRule(maxFieldsRule(config.MAX_TOKENS, tooLarge));
      return ({ valid }) => {
        if (valid) documents.add(text, documentAST);
      };
    },
  };
}

/** Limits the number of root fields, including those in fragments: each is one query to the store. */
const maxRootFieldsRule =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const seen = new Set<string>();
      const count = (selections: typeof operation.selectionSet): number =>
        selections.selections.reduce((sum, node) => {
          if (node.kind === 'Field') return sum + 1;
          if (node.kind === 'InlineFragment') return sum + count(node.selectionSet);
          const fragment = context.getFragment(node.name.value);
          if (fragment === null || fragment === undefined || seen.has(node.name.value)) return sum;
          seen.add(node.name.value);
          return sum + count(fragment.selectionSet);
        }, 0);
      const fields = count(operation.selectionSet);
      if (fields > limit) throw tooLarge(`The operation has ${fields} root fields; the most are ${limit}.`);
    },
  });

const tooLarge = (message: string): GraphQLError =>
  new GraphQLError(`${message} Ask for less at once.`, {
    extensions: { code: 'QUERY_TOO_LARGE' satisfies ResponseErrorCode, http: { status: 400, spec: true } },
  });
