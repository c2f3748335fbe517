import { parentAdcode } from '../../src/core/areas/area';
import { dayNumber } from '../../src/core/record/period';
import type { Cells, MutationContext, MutationKind } from './mutation';

const FIGURES = /^observations\//;

/** A kind that changes cells of one row of figures. */
function change(
  name: string,
  changed: (cells: Cells, context: MutationContext) => Readonly<Record<string, string>> | null,
): MutationKind {
  return {
    name,
    file: FIGURES,
    mutate: ({ cells }, context) => {
      const cell = changed(cells, context);
      return cell === null ? null : [{ ...cells, ...cell }];
    },
  };
}

/** Another of the choices than the one that a column has. */
function another(column: string, choices: readonly string[]) {
  return (cells: Cells, { pick }: MutationContext) => ({
    [column]: pick(choices.filter((choice) => choice !== cells[column])),
  });
}

/** Every way to get a figure wrong, by what is wrong then. */
export const FIGURE_KINDS: readonly MutationKind[] = [
  change('value: ten times', ({ value = '' }) => (Number(value) === 0 ? null : { value: String(Number(value) * 10) })),
  change('value: digits exchanged', ({ value = '' }, { pick }) => {
    const places = [...value].flatMap((_, at) => (/^(\d)(?!\1)\d/.test(value.slice(at)) ? [at] : []));
    if (places.length === 0) return null;
    const at = pick(places);
    const wrong = `${value.slice(0, at)}${value[at + 1]}${value[at]}${value.slice(at + 2)}`;
    return Number(wrong) === Number(value) ? null : { value: wrong };
  }),
  change('value: one more', ({ value = '' }) => ({ value: String(Number(value) + 1) })),
  change('value: sign', ({ value = '' }) => (Number(value) === 0 ? null : { value: String(-Number(value)) })),
  change('place: any', ({ adcode }, { adcodes, pick }) => ({ adcode: pick(adcodes.filter((one) => one !== adcode)) })),
  change('place: near', ({ adcode = '' }, { adcodes, pick }) => {
    const parent = parentAdcode(adcode);
    const near = adcodes.filter(
      (one) => one !== adcode && (one === parent || parentAdcode(one) === parent || parentAdcode(one) === adcode),
    );
    return near.length === 0 ? null : { adcode: pick(near) };
  }),
  change('period: another year', ({ period_start = '', period_end = '' }, { pick }) => {
    const years = pick([-1, 1]);
    return { period_start: moveYear(period_start, years), period_end: moveYear(period_end, years) };
  }),
  change('period: start', ({ period_start = '', period_end = '' }, { pick }) => {
    const moved = moveDays(period_start, pick([-180, -31, -1, 1, 31]));
    return moved > period_end ? null : { period_start: moved };
  }),
  change('period: end', ({ period_start = '', period_end = '' }, { pick }) => {
    const moved = moveDays(period_end, pick([-31, -1, 1, 31]));
    return moved < period_start ? null : { period_end: moved };
  }),
  change('period: whole year', ({ period_start = '', period_end = '' }) => {
    const year = period_end.slice(0, 4);
    const isWhole = period_start === `${year}-01-01` && period_end === `${year}-12-31`;
    return isWhole ? null : { period_start: `${year}-01-01`, period_end: `${year}-12-31` };
  }),
  change('comparator', another('comparator', ['yoy', 'mom', 'none'])),
  change('scope', another('scope', ['all', 'operation', 'part'])),
  change('qualifier', another('qualifier', ['over', 'or-more', 'nearly', 'exceeding', 'daily-mean', 'about', 'none'])),
  change('measure: of the same unit', ({ measure, unit }, { measures, pick }) => {
    const others = [...measures].filter(([id, { unit: its }]) => id !== measure && its === unit).map(([id]) => id);
    return others.length === 0 ? null : { measure: pick(others) };
  }),
  change('measure: with its id', ({ id = '', measure = '', unit }, { measures, pick }) => {
    const others = [...measures].filter(([other, { unit: its }]) => other !== measure && its === unit);
    if (others.length === 0) return null;
    const [other] = pick(others);
    return { measure: other, id: id.replace(`-${measure}`, `-${other}`) };
  }),
  change('unit', ({ unit }, { units, pick }) => ({ unit: pick(units.filter((one) => one !== unit)) })),
  change('print: hedge', ({ published = '' }) => {
    const bare = published.replace(/余|餘|以上|近|逾|突破/, '');
    if (bare !== published) return { published: bare };
    return /\d/.test(published) ? { published: published.replace(/(\d)(\D*)$/, '$1余$2') } : null;
  }),
  change('print: number', ({ published = '' }, { pick }) => {
    const digits = [...published].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
    if (digits.length === 0) return null;
    const at = pick(digits);
    const digit = (Number(published[at]) + 1) % 10;
    return { published: `${published.slice(0, at)}${digit}${published.slice(at + 1)}` };
  }),
  change('paragraph: another', ({ paragraph = '' }, { pick }) => {
    const [first, ...others] = paragraph.split(' ');
    if (first === undefined || first === '') return null;
    const moved = Number(first) + pick([-2, -1, 1, 2]);
    return moved < 1 || others.includes(String(moved)) ? null : { paragraph: [moved, ...others].join(' ') };
  }),
  change('paragraph: one fewer or more', ({ paragraph = '' }) => {
    const all = paragraph.split(' ');
    if (paragraph === '') return null;
    return { paragraph: all.length > 1 ? all.slice(0, -1).join(' ') : `${paragraph} ${Number(paragraph) + 1}` };
  }),
  change('source', ({ source }, { rows, pick }) => {
    const sources = [...new Set(rows.map(({ cells }) => cells.source ?? ''))];
    return { source: pick(sources.filter((one) => one !== '' && one !== source)) };
  }),
  change('id', ({ id }, { rows, pick }) => {
    const others = rows.filter(({ file, cells }) => FIGURES.test(file) && cells.id !== id);
    return { id: pick(others).cells.id ?? '' };
  }),
  { name: 'row: left out', file: FIGURES, mutate: () => [] },
  {
    name: 'row: said again of the year before',
    file: FIGURES,
    mutate: ({ cells }) => {
      const { id = '', period_start = '', period_end = '' } = cells;
      const moved = { period_start: moveYear(period_start, -1), period_end: moveYear(period_end, -1) };
      return [cells, { ...cells, ...moved, id: `${id}-before` }];
    },
  },
  {
    name: 'row: figure of another',
    file: FIGURES,
    mutate: ({ file, cells }, { rows, pick }) => {
      const others = rows.filter(
        (row) =>
          row.file === file &&
          row.cells.unit === cells.unit &&
          (row.cells.value !== cells.value || row.cells.published !== cells.published),
      );
      if (others.length === 0) return null;
      const { value = '', published = '', qualifier = '' } = pick(others).cells;
      return [{ ...cells, value, published, qualifier }];
    },
  },
];

function moveDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** 29 February becomes 1 March. */
function moveYear(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
