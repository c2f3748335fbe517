import { join } from 'node:path';
import type { Adcode } from '../../src/core/areas/area';
import type { Years } from '../../src/core/areas/formerDivisions';
import { GEODATA_FOLDER } from './folders';
import { readCells } from './readCells';

const CHANGES = ['renamed', 'recoded', 'merged', 'divided', 'alias'] as const;

type Change = (typeof CHANGES)[number];

/** A row of former-names.csv or former-divisions.csv. */
export interface FormerRow {
  readonly name: string;
  /** Its code then; empty where it is not known. */
  readonly adcode: string;
  readonly current: readonly Adcode[];
  readonly change: Change;
  readonly until: Years | null;
}

/** The rows of former-names.csv, whose names the gazetteer knows at once. @throws at an unknown change. */
export async function readFormerNames(): Promise<readonly FormerRow[]> {
  const rows = await readCells(join(GEODATA_FOLDER, 'former-names.csv'));
  return rows.map(([name, adcode, current, change, until]) =>
    rowOf('former-names.csv', name, adcode, current, change, until),
  );
}

/** All rows: those that are looked up only when a name is not found go first. @throws at an unknown change. */
export async function readFormerRows(): Promise<readonly FormerRow[]> {
  const rows = await readCells(join(GEODATA_FOLDER, 'former-divisions.csv'));
  const own = rows.map(([name, adcode, until, current, change]) =>
    rowOf('former-divisions.csv', name, adcode, current, change, until),
  );
  return [...own, ...(await readFormerNames())];
}

function rowOf(file: string, name = '', adcode = '', current = '', change = '', until = ''): FormerRow {
  const known = CHANGES.find((each) => each === change);
  if (known === undefined) throw new Error(`geodata/${file}: ${name} has the unknown change "${change}".`);
  const year = Number(until.slice(0, 4));
  const years = year > 0 ? { from: year, to: year } : null;
  return { name, adcode, current: current.split(';'), change: known, until: years };
}
