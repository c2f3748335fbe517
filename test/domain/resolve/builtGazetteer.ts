import { readFileSync } from 'node:fs';
import { type GazetteerFile, unpackGazetteer } from '../../../src/domain/gazetteer';
import { createResolver } from '../../../src/domain/resolve/resolver';

const url = new URL('../../../geodata/built/gazetteer.json', import.meta.url);

export const gazetteerFile: GazetteerFile = JSON.parse(readFileSync(url, 'utf8'));
export const gazetteer = unpackGazetteer(gazetteerFile);
export const resolve = createResolver(gazetteer);
