/** What unit tests import of Vitest, as far as those of the core do: tests are collected, and run by another. */
import { format } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

type Body = (...args: readonly unknown[]) => unknown;

interface Suite {
  readonly name: string;
  readonly before: Body[];
  begun: Promise<void> | null;
}

declare global {
  var mutatedTests: { readonly id: string; readonly run: () => Promise<void> }[];
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

let suites: readonly Suite[] = [];
const counts = new Map<string, number>();

/** What follows is of this file, by its path in the project. */
export function beginFile(path: string): void {
  suites = [{ name: path, before: [], begun: null }];
}

function collect(name: string, ...rest: readonly unknown[]): void {
  const body = rest.find((part): part is Body => typeof part === 'function')!;
  const around = suites;
  const path = [...around, { name }].map((each) => each.name).join(' > ');
  const count = (counts.get(path) ?? 0) + 1;
  counts.set(path, count);
  mutatedTests.push({
    id: count === 1 ? path : `${path} (${count})`,
    run: async () => {
      for (const suite of around) await begun(suite);
      await body();
    },
  });
}

/** What goes before all tests of a suite has gone before. */
function begun(suite: Suite): Promise<void> {
  suite.begun ??= suite.before.reduce((done, body) => done.then(async () => void (await body())), Promise.resolve());
  return suite.begun;
}

function suiteOf(name: string, body: Body): void {
  const around = suites;
  suites = [...around, { name, before: [], begun: null }];
  body();
  suites = around;
}

function eachOf(one: (name: string, body: Body) => void) {
  return (table: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of table) {
      const args = Array.isArray(row) ? row : [row];
      one(format(name, ...args.slice(0, (name.match(/%[a-z]/g) ?? []).length)), () => body(...args));
    }
  };
}

export const it = Object.assign(collect, { each: eachOf(collect) });
export const describe = Object.assign(suiteOf, { each: eachOf(suiteOf) });
export function beforeAll(body: Body): void {
  suites.at(-1)!.before.push(body);
}
/** Tests that replace modules are not run so. */
export const vi = {};
