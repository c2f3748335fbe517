import { readFileSync } from 'node:fs';
import { type GazetteerFile, unpackGazetteer } from '../../../../src/core/areas/gazetteer';
import { createResolver } from '../../../../src/core/areas/resolve/resolver';

const url = new URL('../../../../geodata/built/gazetteer.json', import.meta.url);

export const gazetteerFile: GazetteerFile = JSON.parse(readFileSync(url, 'utf8'));
export const gazetteer = unpackGazetteer(gazetteerFile);
export const resolve = createResolver(gazetteer);
