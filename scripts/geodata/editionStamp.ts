import { createHash } from 'node:crypto';
import type { Division } from './divisions';
import type { EditionStamp } from './finishEdition';
import { pinnedPackages } from './packages';

/**
 * What an edition says of itself: the id changes with its sources, its rules and its settings; the date is that of the
 * last change of the divisions that it draws.
 *
 * @param roles what each package gives to the edition, by the package's name.
 * @param divisions the rules of divisions.csv that the edition follows, and no others.
 * @throws when a package is not pinned, or no rule has a month.
 */
export async function editionStamp(
  roles: Readonly<Record<string, string>>,
  divisions: readonly Division[],
  settings: object,
): Promise<EditionStamp> {
  const packages = await pinnedPackages();
  const sources = Object.entries(roles).map(([name, role]) => {
    const pinned = packages[name];
    if (!pinned) throw new Error(`Package "${name}" is not pinned.`);
    return { name, version: pinned.version, licence: pinned.licence, role };
  });
  const drawn = divisions.filter(({ change }) => DRAWN_CHANGES.includes(change));
  const month =
    drawn
      .map(({ since }) => since)
      .sort()
      .at(-1) ?? '';
  const date = lastDayOf(month);
  // Spelled as it was first: another name in here would give every edition a new id.
  const content = JSON.stringify({ sources, divisions, EDITIONS: settings });
  return { id: `${month}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`, date, sources };
}

const DRAWN_CHANGES: readonly Division['change'][] = ['recode', 'merge', 'move', 'county-recode', 'county-merge'];

/** "2020-06" → "2020-06-30". */
function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined) throw new Error(`"${month}" is no month.`);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
