import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Tooltip } from '../../../src/app/Tooltip';
import { type Access, citeFigure } from '../../../src/core/record/citation';
import type { Language } from '../../../src/core/text/text';
import { withAddition } from '../../../src/data/assembleAtlas';
import { CityCard } from '../../../src/features/card/CityCard';
import { themeCsv } from '../../../src/features/export/model/themeTable';
import { FiguresPanel } from '../../../src/features/figures/FiguresPanel';
import { figuresOfProject } from '../../../src/features/tables/model/figuresOfProject';
import { chooseTheme } from '../../../src/state/actions';
import { atlasOf } from '../../features/figureTables';
import { read, untouched } from '../../features/tables/model/builtContext';
import { renderPart } from '../../renderPart';

/** A heading, a cell as offices write it, and how it is read on the page. */
const CASES = [
  ['接警（起）', '1,200余', '≥ 1,200 起', '≥ 1,200 cases'],
  ['立案（起）', '约300', '≈ 300 起', '≈ 300 cases'],
  ['火灾（起）', '0', '0 起', '0 cases'],
  ['纠纷（万起）', '28.2', '28.2 万起', '28.2 × 10,000 cases'],
  ['报警', '28.2万起', '282,000 起', '282,000 cases'],
  ['生产总值（亿元）', '14.5', '14.5 亿元', '14.5 × 100 million yuan'],
  ['损失（元）', '123456789', '123,456,789 元', '123,456,789 yuan'],
  ['发案同比（%）', '-33.9', '−33.9%', '−33.9%'],
  ['破案同比', '下降33.90%', '−33.9%', '−33.9%'],
  ['盗窃同比（%）', '100', '+100%', '+100%'],
  ['破案率（%）', '100.0', '100%', '100%'],
  ['重复率', '0.05%', '0.05%', '0.05%'],
  ['降水', '0.05', '0.05', '0.05'],
  ['气温', '-0.004', '−0.004', '−0.004'],
] as const;

const table = { ...untouched, fileName: '2024年.csv' };
const heads = CASES.map(([heading]) => heading);
const cells = CASES.map(([, cell]) => cell);
const own = read(
  [
    ['城市', ...heads],
    ['东营市', ...cells],
    ['大连市', ...cells.map(() => '7')],
    ['济南市', ...cells.map(() => '9')],
  ],
  table,
);
const project = { id: 'p', name: 'p', origin: null, tables: [table] };
const { measures } = own.report;
const projectFigures = figuresOfProject(project, new Map([[table.id, { measures, figures: own.figures }]]));
const { data } = withAddition(atlasOf([]), { parts: { projectFigures }, notices: [] });
const HERE = '370500';
const ACCESS: Access = {
  atlas: { zh: '图谱', en: 'Atlas' },
  edition: '2024-10-15',
  link: 'https://atlas.example/',
  accessed: '2026-11-05',
};

/** Every place of the page that writes the figure of one area, on one store. */
function page(language: Language) {
  const hovered = { adcode: HERE, hit: null, pointer: { xPixels: 1, yPixels: 1 } };
  const parts = (
    <>
      <Tooltip />
      <CityCard isOpen />
      {(['table', 'chart'] as const).map((surface) => (
        <FiguresPanel key={surface} surface={surface} coversMap={false} coverage={null}>
          {null}
        </FiguresPanel>
      ))}
    </>
  );
  return renderPart(parts, { data, language, mapState: { selection: [HERE] }, session: { hovered } });
}

/** As the page writes it, without its unit. */
const numberOf = (text: string) => text.replace(/(?: [^\d≥≈].*|%)$/, '');
const unhedged = (text: string) => text.replace(/^[≥≈] /, '');

/** The row of the place in the file of the theme, by heading. */
function fieldsOf(csv: string): ReadonlyMap<string, string> {
  const [header = '', ...lines] = csv.replace('\uFEFF', '').split('\r\n');
  const row = lines.find((line) => line.startsWith(HERE)) ?? '';
  const fields = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) => field.replaceAll('"', ''));
  return new Map(header.split(',').map((heading, index) => [heading, fields[index] ?? '']));
}

describe('a figure', () => {
  it.each(['zh', 'en'] as const)('reads the same in every place that writes it (%s)', async (language) => {
    const { container, atlas } = page(language);
    const textAt = (selector: string) => container.querySelector(selector)?.firstChild?.textContent;
    const separator = language === 'zh' ? '、' : ', ';
    const wanted = CASES.map(([heading, cell, zh, en]) => {
      const text = { zh, en }[language];
      const number = numberOf(text);
      return {
        heading,
        tooltip: text,
        card: text,
        item: text,
        cited: true,
        table: number,
        dot: number,
        spoken: true,
        cell,
      };
    });
    const written: unknown[] = [];
    for (const [index, [heading, , zh, en]] of CASES.entries()) {
      const { id, name } = measures[index]!;
      const text = { zh, en }[language];
      // The figure of the theme stands above the list of the others.
      const other = measures[(index + 1) % measures.length]!;
      act(() => atlas.getState().dispatch(chooseTheme(other.id)));
      await waitFor(() => expect(textAt('.current-figure h3')).toBe(other.name));
      const item = [...container.querySelectorAll('.figure')]
        .find((each) => each.querySelector('.figure__name')?.textContent === name)
        ?.querySelector('.figure__value')?.textContent;
      act(() => atlas.getState().dispatch(chooseTheme(id)));
      await waitFor(() => expect(textAt('.current-figure h3')).toBe(name));
      const { portrayal, data: shown } = atlas.getState();
      const { value, observation } = portrayal.areas.find(({ adcode }) => adcode === HERE)!;
      const measure = shown.record.measures.get(id)!;
      const source = shown.record.sources.get(observation!.source)!;
      const unprinted = { ...observation!, published: '' };
      const citation = citeFigure({ observation: unprinted, measure, place: 'X', source }, ACCESS, language);
      const file = fieldsOf(themeCsv(portrayal, shown.record, () => null));
      expect(Number(file.get('value'))).toBe(value);
      // Files name the unit apart, and always the plain one.
      if ((measure.scale ?? 1) === 1) expect(file.get('shown')).toBe(unhedged(numberOf(text)));
      const dot = container.querySelector(`.dot-plot [data-row="${HERE}"]`);
      written.push({
        heading,
        tooltip: textAt('.tooltip__value'),
        card: textAt('.current-figure b'),
        item,
        cited: citation.includes(text),
        table: textAt('tr[data-selected="true"] td.number'),
        dot: dot?.querySelector('.dot-plot__value')?.textContent,
        spoken: dot?.getAttribute('aria-label')?.includes(`${separator}${unhedged(text)}${separator}`),
        cell: file.get('published')?.replace(/^'/, ''),
      });
    }
    expect(written).toEqual(wanted);
  });
});
