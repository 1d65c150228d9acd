import { parseAst } from 'vitest/node';

/** One module named by a file: by `import`, `export … from`, `import()` or a type's `import('…')`. */
export interface Import {
  readonly specifier: string;
  /** Erased before the program runs. `import { type A }` is not: what is left of it still loads the module. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Something taken from around the program: `console`, `process.exit`, `.listen()`. */
interface Use {
  readonly name: string;
  readonly line: number;
}

interface Source {
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
}

/** Every import of a TypeScript source, with elements of JSX in it where `lang` is so, and its uses of the terminal, the process and the network. Throws where it does not parse. */
export function readSource(text: string, lang: 'ts' | 'tsx' = 'ts'): Source {
  const imports: Import[] = [];
  const uses: Use[] = [];
  const lineOf = (node: Node): number => text.slice(0, node.start).split('\n').length;
  for (const node of nodesIn(parseAst(text, { lang, astType: 'ts' }))) {
    const typeOnly = node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
    if (importing.has(node.type) && node['source'] != null) {
      imports.push({ specifier: specifierOf(node['source']), typeOnly, line: lineOf(node) });
    }
    const name = usedBy(node);
    if (name !== null) uses.push({ name, line: lineOf(node) });
  }
  return { imports, uses };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const importing: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const guarded: ReadonlySet<string> = new Set(['exit', 'env', 'argv']);

function usedBy(node: Node): string | null {
  if (node.type === 'CallExpression' && isNode(node['callee'])) {
    return isMember(node['callee']) && nameOf(node['callee']['property']) === 'listen' ? 'listen' : null;
  }
  if (!isMember(node)) return null;
  const object = nameOf(node['object']);
  const property = nameOf(node['property']) ?? '';
  if (object === 'console') return 'console';
  return object === 'process' && guarded.has(property) ? `process.${property}` : null;
}

const isMember = (node: Node): boolean => node.type === 'MemberExpression';

function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const name = node.type === 'Identifier' ? node['name'] : node['value'];
  return typeof name === 'string' ? name : null;
}

/** What stands between the brackets; a computed one cannot be judged, so it is named as such and no arrow allows it. */
function specifierOf(source: unknown): string {
  const value = isNode(source) ? source['value'] : undefined;
  return typeof value === 'string' ? value : 'a computed name';
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesIn(child);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
