import { expect, it } from 'vitest';
import { MOST_MEASURES } from '../../../../../src/features/tables/model/read/tooManyMeasures';
import { read } from '../builtContext';

const DIGITS = '甲乙丙丁戊己庚辛壬癸';
const nameOf = (number: number) => [...String(number)].map((digit) => DIGITS[Number(digit)]).join('');

/** A row for each of so many measures. */
function long(count: number, nameIn: (row: number) => string) {
  return [
    ['城市', '指标', '年份', '数值'],
    ...Array.from({ length: count }, (_, row) => [
      row % 2 === 0 ? '沈阳' : '大连',
      nameIn(row),
      '2020',
      String(row + 1),
    ]),
  ];
}

it('reads a table whose rows name as many measures as may be, and refuses one more with their number', () => {
  const most = read(long(MOST_MEASURES, nameOf)).report;
  expect([most.measures.length, most.cells.read]).toEqual([MOST_MEASURES, MOST_MEASURES]);
  const { report, figures } = read(long(MOST_MEASURES + 1, nameOf));
  expect([report.measures, figures, report.cells.read]).toEqual([[], [], 0]);
  expect(report.notices[0]).toEqual({
    code: 'table-too-many-measures',
    severity: 'error',
    values: { count: MOST_MEASURES + 1, limit: MOST_MEASURES },
  });
});

it('counts what a measure is called without its period', () => {
  const dated = long(MOST_MEASURES + 100, (row) => `${1990 + (row % 30)}年${nameOf(Math.floor(row / 30))}`);
  const { report } = read(dated.map(([place = '', measure = '', , value = '']) => [place, measure, value]));
  expect(report.notices.filter(({ code }) => code === 'table-too-many-measures')).toEqual([]);
  expect(report.measures.length).toBe(Math.ceil((MOST_MEASURES + 100) / 30));
});
