import type { Language } from '../text/text';
import type { AreaNames, Level } from './area';
import { splitName } from './resolve/splitName';

/** From so many characters on, a name is one without its kind: 单县 stays 单县. */
const SHORTEST = 2;

/**
 * What a place is called where there is little room: 东营 for 东营市, 广西 for 广西壮族自治区. Counties keep their kind, which
 * tells many of them from their city. English names have none.
 */
export function shortName(names: AreaNames, level: Level, language: Language): string {
  if (language !== 'zh') return names.en;
  const { base } = splitName(names.zh);
  return level === 'county' || base.length < SHORTEST ? names.zh : base;
}
