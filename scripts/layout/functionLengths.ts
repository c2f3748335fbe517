import { parseSync, Visitor } from 'oxc-parser';

/** A function of a file, by the name that it is declared, assigned or kept under; `anonymous` where it has none. */
export interface FunctionLength {
  readonly name: string;
  /** From its first to its last, both counted. */
  readonly lines: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every function of a file, those within others too. A file with a syntax error throws. */
export function functionLengths(path: string, text: string): readonly FunctionLength[] {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const found: FunctionLength[] = [];
  /** By where what is assigned or kept begins; it is visited after what names it. */
  const names = new Map<number, string>();
  const add = (node: Span, name = names.get(node.start) ?? 'anonymous') =>
    found.push({ name, lines: text.slice(node.start, node.end).split('\n').length });
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init !== null) names.set(init.start, id.name);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier') names.set(value.start, key.name);
    },
    MethodDefinition({ key, value }) {
      if (key.type === 'Identifier') names.set(value.start, key.name);
    },
    FunctionDeclaration(node) {
      add(node, node.id?.name ?? 'default');
    },
    FunctionExpression(node) {
      add(node, node.id?.name);
    },
    ArrowFunctionExpression(node) {
      add(node);
    },
  }).visit(program);
  return found;
}
