import { describe, expect, it } from 'vitest';
import { divisionsOf, parseDivisions, readDivisions } from '../../../scripts/geodata/divisions';

const header = 'adcode,name,change,target,geometry,since,note\n';

describe('parseDivisions', () => {
  it('reads each kind of change', () => {
    const [merge, island, area, range] = parseDivisions(
      `${header}371200,莱芜市,merge,370100,,2019-01,\n710000,钓鱼岛,island,123.475 25.743,,,\n` +
        '370100,济南市,published-area,10244,,,\n610500,渭南市,published-area,13030-13134,,,\n',
    );
    expect(merge).toMatchObject({ change: 'merge', adcode: '371200', target: '370100', since: '2019-01' });
    expect(island).toMatchObject({ change: 'island', position: [123.475, 25.743] });
    expect(area).toMatchObject({ squareKilometres: [10_244, 10_244] });
    expect(range).toMatchObject({ squareKilometres: [13_030, 13_134] });
  });

  it.each([
    '37120,莱芜市,merge,370100,,,',
    '371200,莱芜市,merge,济南,,,',
    '371200,莱芜市,merged,370100,,,',
    '220381,公主岭市,move,220100,,,',
    '710000,钓鱼岛,island,123.475,,,',
    '370100,济南市,published-area,-5,,,',
    '610500,渭南市,published-area,13134-13030,,,',
  ])('throws, with the line, on %s', (row) => {
    expect(() => parseDivisions(`${header}${row}\n`)).toThrow('divisions.csv:2');
  });

  it('reads the authored table, where every absence has its reason', async () => {
    const absences = divisionsOf(await readDivisions(), 'absent');
    expect(absences.map(({ adcode }) => adcode)).toEqual(['659010', '659011', '659012']);
    for (const { note } of absences) expect(note).not.toBe('');
  });
});
