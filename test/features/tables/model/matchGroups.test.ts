import { describe, expect, it } from 'vitest';
import { areaCounts } from '../../../../src/features/tables/model/areaCounts';
import { matchedByHow, setAsideByRule } from '../../../../src/features/tables/model/matchGroups';
import type { MatchedPlace, MatchReport, TablePlace } from '../../../../src/features/tables/model/matchReport';

const names = (zh: string) => ({ zh, hant: zh, en: zh });
const place = (text: string): TablePlace => ({
  key: `${text}||`,
  text,
  province: null,
  city: null,
  rows: [2],
  rowCount: 1,
});
const matched = (text: string, adcode: string, how: MatchedPlace['how']): MatchedPlace => ({
  ...place(text),
  adcode,
  names: names(text),
  how,
});
const REPORT: MatchReport = {
  level: 'prefecture',
  matched: [
    matched('东营市', '370500', 'full-name'),
    matched('济南', '370100', 'short-name'),
    matched('莱芜', '370100', 'merged'),
    matched('大连市', '210200', 'full-name'),
  ],
  ambiguous: [],
  unmatched: [],
  setAside: [
    { ...place('合计'), rule: 'total' },
    { ...place('某地'), rule: 'left-out' },
    { ...place('全省'), rule: 'total' },
  ],
  duplicates: [],
  areasWithoutData: [{ adcode: '370200', names: names('青岛市') }],
};

describe('a match report in groups', () => {
  it('has the places by the substitution, what may be mistaken first', () => {
    expect(matchedByHow(REPORT).map(([how, places]) => [how, places.map(({ text }) => text)])).toEqual([
      ['merged', ['莱芜']],
      ['short-name', ['济南']],
      ['full-name', ['东营市', '大连市']],
    ]);
  });

  it('has what is set aside by the reason, what the reader left out first', () => {
    expect(setAsideByRule(REPORT).map(([rule, places]) => [rule, places.length])).toEqual([
      ['left-out', 1],
      ['total', 2],
    ]);
  });

  it('counts areas, not the places that mean them', () => {
    expect(areaCounts(REPORT)).toEqual([{ level: 'prefecture', found: 3, all: 4 }]);
  });
});
