import { parseSync, Visitor } from 'oxc-parser';

/** A function of a file, by the name that it is declared, assigned or kept under. */
export interface FunctionLength {
  readonly name: string;
  /** From its first to its last, both counted. */
  readonly lines: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every function of a file that has a name, those within others too. A file with a syntax error throws. */
export function functionLengths(path: string, text: string): readonly FunctionLength[] {
  const { program, errors } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const found: FunctionLength[] = [];
  const add = (name: string, { start, end }: Span) =>
    found.push({ name, lines: text.slice(start, end).split('\n').length });
  new Visitor({
    FunctionDeclaration(node) {
      add(node.id?.name ?? 'default', node);
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init !== null && isFunction(init.type)) add(id.name, init);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && isFunction(value.type)) add(key.name, value);
    },
    MethodDefinition({ key, value }) {
      if (key.type === 'Identifier') add(key.name, value);
    },
  }).visit(program);
  return found;
}

function isFunction(type: string): boolean {
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}
