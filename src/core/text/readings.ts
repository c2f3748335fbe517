import { isRecord } from './isRecord';

/**
 * How Chinese characters are read, and which of them are written otherwise elsewhere: what it takes to find a name by its
 * pinyin, its initials, or in traditional characters.
 */
export interface Readings {
  /** Syllables without tones, by character; several where it is read in several ways. ü is written v, and u as well. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  /** Traditional and variant characters, each with the simplified one. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** The readings as a file. */
export interface ReadingsFile {
  readonly version: 1;
  /** The characters that are read so, by syllable. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Pairs of characters, simplified then traditional. */
  readonly characters: string;
}

export const NO_READINGS: Readings = { syllables: new Map(), simplified: new Map() };

/** null for what is no such file. */
export function unpackReadings(file: unknown): Readings | null {
  if (!isReadingsFile(file)) return null;
  const syllables = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(file.syllables)) {
    for (const character of characters) {
      const known = syllables.get(character);
      if (known === undefined) syllables.set(character, [syllable]);
      else known.push(syllable);
    }
  }
  const simplified = new Map<string, string>();
  const characters = [...file.characters];
  for (let index = 0; index + 1 < characters.length; index += 2)
    simplified.set(characters[index + 1]!, characters[index]!);
  return { syllables, simplified };
}

function isReadingsFile(file: unknown): file is ReadingsFile {
  return (
    isRecord(file) &&
    file.version === 1 &&
    typeof file.syllables === 'object' &&
    file.syllables !== null &&
    Object.values(file.syllables).every((characters) => typeof characters === 'string') &&
    typeof file.characters === 'string'
  );
}
