import { describe, expect, it } from 'vitest';
import { checkResidents, readZoneResidents } from '../../../scripts/geodata/checkResidents';
import { GEODATA_FOLDER } from '../../../scripts/geodata/folders';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { isAdcode } from '../../../src/core/areas/area';
import { parseRecord } from '../../../src/core/record/authored/parseRecord';
import type { Observation } from '../../../src/core/record/observation';

const { record } = parseRecord(await readRecordFiles(GEODATA_FOLDER), { hasArea: isAdcode });
const zones = await readZoneResidents();

function found(observations: readonly Observation[]) {
  return checkResidents(observations, zones).map(({ name, ok, remarks }) => ({ name, ok, remarks: remarks ?? [] }));
}

describe('the residents of the census', () => {
  it('sum to a person, from counties and zones to the country', () => {
    const invariants = checkResidents(record.observations, zones);
    expect(invariants.map(({ ok, figure }) => [ok, figure])).toEqual([
      [true, '1409778724 of 31 provinces and 2000000 servicemen, 31718654 supplied'],
      [true, '328 of 328 are the sum of their parts; 1290039071 people'],
      [true, '31 of 31 are the sum of their parts; 1409778724 people'],
    ]);
  });

  it('are wrong in prefecture and province where one county is', () => {
    const damaged = record.observations.map((observation) =>
      observation.adcode === '370502' ? { ...observation, value: observation.value + 1 } : observation,
    );
    expect(found(damaged)).toEqual([
      { name: 'residents-of-the-country', ok: true, remarks: [] },
      { name: 'residents-of-prefectures', ok: false, remarks: ['370500: 2193519 in its parts, 2193518 published'] },
      { name: 'residents-of-provinces', ok: false, remarks: ['370000: 101527454 in its parts, 101527453 published'] },
    ]);
  });

  it('are wrong for the country where one province is', () => {
    const damaged = record.observations.filter(({ adcode }) => adcode !== '540000');
    expect(found(damaged)[0]).toMatchObject({ ok: false });
  });
});
