import { parseSync, Visitor } from 'oxc-parser';

/** Stands for the module of an import whose name is computed, and so cannot be judged. */
export const COMPUTED = '(computed)';

/**
 * Every module that a file imports, as it is written there: static and dynamic imports, re-exports, types, globs, and
 * addresses of workers and other files (`new URL('…', import.meta.url)`; of folders not). A file with a syntax error throws.
 */
export function readImports(path: string, text: string): readonly string[] {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const imports: string[] = [];
  new Visitor({
    ImportDeclaration({ source }) {
      imports.push(source.value);
    },
    ExportAllDeclaration({ source }) {
      imports.push(source.value);
    },
    ExportNamedDeclaration({ source }) {
      if (source !== null) imports.push(source.value);
    },
    ImportExpression({ source }) {
      imports.push(literalText(source) ?? COMPUTED);
    },
    TSImportType({ source }) {
      imports.push(source.value);
    },
    NewExpression({ callee, arguments: [address, base] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || base === undefined || !isImportMeta(base, text))
        return;
      const module = literalText(address) ?? COMPUTED;
      if (!module.endsWith('/')) imports.push(module);
    },
    CallExpression({ callee, arguments: [pattern] }) {
      if (!/^import\.meta\.glob$/.test(text.slice(callee.start, callee.end))) return;
      imports.push(literalText(pattern) ?? COMPUTED);
    },
  }).visit(program);
  return imports;
}

interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isImportMeta({ start, end }: Span, text: string): boolean {
  return /^import\.meta\.\w+$/.test(text.slice(start, end));
}

/** The text of a string literal, or of a template without expressions. */
function literalText(
  node: (Span & { value?: unknown; quasis?: readonly { value: { cooked: string | null } }[] }) | undefined,
) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.quasis?.length === 1) return node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}
