import { describe, expect, it } from 'vitest';
import { joinTable } from '../../../scripts/join/joinTable';
import { openSentences, undrawnSentences } from '../../../scripts/join/reportSentences';

const reportOf = async (cells: string, options = {}) =>
  (await joinTable(new TextEncoder().encode(cells), 't.csv', options)).report;

describe('beside its figures a table', () => {
  it('that says no period is told to need one, and how it is said', async () => {
    const [counts, question] = openSentences(await reportOf('城市,案件\n大连,1\n济南,2\n'));
    expect(counts).toContain('refused: 2.');
    expect(question).toContain('--period 2024');
  });

  it('with open cells alone has no question', async () => {
    expect(openSentences(await reportOf('城市,2024年案件\n大连,3-5\n济南,2\n'))).toHaveLength(1);
  });

  it('names areas that are not drawn, the first of many', async () => {
    const districts = ['胡杨河市', '新星市', '白杨市'];
    const report = await reportOf(`区县,2024年案件\n${districts.map((name) => `${name},1\n`).join('')}`, {
      level: 'county',
    });
    expect(undrawnSentences(report)).toEqual([
      'The map does not draw 胡杨河市, 新星市, 白杨市; their figures are left out.',
    ]);
    expect(undrawnSentences(await reportOf('城市,2024年案件\n大连,1\n济南,2\n'))).toEqual([]);
    const many = {
      ...report,
      matchReport: { ...report.matchReport, unmatched: Array(12).fill(report.matchReport.unmatched[0]) },
    };
    expect(undrawnSentences(many)[0]).toContain('胡杨河市 and 2 more;');
  });
});
