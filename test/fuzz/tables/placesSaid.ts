import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_FOLDER } from '../../../scripts/geodata/folders';
import { unpackGazetteer } from '../../../src/core/areas/gazetteer';

const { entries, simplified } = unpackGazetteer(JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8')));

/** What a text has to hold in order to speak of an area: its code, or a name without its kind. */
const SAID_BY: ReadonlyMap<string, readonly string[]> = new Map(
  entries.map(({ adcode, names, aliases }) => [
    adcode,
    [adcode, adcode.slice(0, 4), names.zh, names.en, ...aliases.map(({ text }) => text)].map(stemOf),
  ]),
);

/** Whether any of the texts says the area in some way: coarser than the resolver, and made without it. */
export function saysPlace(texts: readonly string[], adcode: string): boolean {
  const stems = SAID_BY.get(adcode) ?? [];
  return texts.some((text) => {
    const plain = [...text.normalize('NFKC')]
      .map((letter) => simplified.get(letter) ?? letter)
      .join('')
      .toLowerCase();
    const bare = plain.replaceAll(/[\s·・'’.-]/g, '');
    return stems.some((stem) => bare.includes(stem));
  });
}

/** Without the kind of area at the end, as tables leave it out. */
function stemOf(name: string): string {
  const bare = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·・'’.-]/g, '');
  const stem = bare.replace(/(?:特别行政区|自治[区州县旗]|新区|地区|林区|[省市盟区县旗州])$/, '').slice(0, 2);
  return stem.length < 2 || /^[a-z\d]/.test(bare) ? bare.slice(0, 6) : stem;
}
