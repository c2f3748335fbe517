import { csvFormatRows } from 'd3-dsv';
import type { Positions } from '../geometry';
import type { OwnLayer } from './ownLayer';
import { LONGEST_OWN_TEXT } from './ownTable';

/** More would be too long as text: each is two numbers at least. */
const MOST_VERTICES_CARRIED = LONGEST_OWN_TEXT / 4;

/**
 * What of a file is used, written anew: positions, names, travel times, speeds, and what is said of its points. Nothing else of
 * it travels: no further property, no column of persons, no remark. Read again it gives the same layer.
 *
 * @returns null where it is longer than a text that may travel.
 */
export function carriedText(layer: OwnLayer): string | null {
  if (layer.counts.vertices > MOST_VERTICES_CARRIED) return null;
  const text = layer.format === 'table' ? tableText(layer) : JSON.stringify(geoJson(layer));
  return text.length > LONGEST_OWN_TEXT ? null : text;
}

/** Headings that mean their field before any other that may stand beside them (`findField`). */
function tableText({ parts, columns, stations }: OwnLayer): string {
  const points = parts.find((part) => part.type === 'points');
  const positions = points?.type === 'points' ? points.positions : new Float64Array();
  const [names, minutes] = [points?.names ?? null, stations?.minutes ?? null];
  const headings = [
    '经度',
    '纬度',
    ...(names === null ? [] : ['名称']),
    ...(minutes === null ? [] : ['分钟']),
    ...columns.map(({ heading }) => heading),
  ];
  const rows = Array.from({ length: positions.length / 2 }, (_, index) => [
    ...positions.subarray(2 * index, 2 * index + 2),
    ...(names === null ? [] : [names[index] ?? '']),
    ...(minutes === null ? [] : [minutes[index] ?? '']),
    ...columns.map(({ texts }) => texts[index] ?? ''),
  ]);
  return `${csvFormatRows([headings, ...rows.map((row) => row.map(String))])}\n`;
}

function geoJson({ parts, columns, stations, roads }: OwnLayer): object {
  const features = parts.flatMap((part) => {
    const name = (index: number) => (part.names?.[index] ? { 名称: part.names[index] } : {});
    switch (part.type) {
      case 'areas':
        return part.areas.map((polygons, index) => {
          const coordinates = polygons.map((rings) => rings.map(pairs));
          return feature({ type: 'MultiPolygon', coordinates }, name(index));
        });
      case 'lines':
        return part.lines.map((line, index) => {
          const speed = roads?.speeds[index] ?? null;
          return feature(
            { type: 'LineString', coordinates: pairs(line) },
            { ...name(index), ...(speed === null ? {} : { speed }) },
          );
        });
      case 'points':
        return pairs(part.positions).map((coordinates, index) => {
          const minutes = stations?.minutes?.[index];
          // The first has all of them, so that they keep their order.
          const said = columns.flatMap(({ heading, texts }) => {
            const text = texts[index] ?? '';
            return text !== '' || index === 0 ? [[heading, text]] : [];
          });
          const properties = {
            ...name(index),
            ...(minutes === undefined ? {} : { 分钟: minutes }),
            ...Object.fromEntries(said),
          };
          return feature({ type: 'Point', coordinates }, properties);
        });
      default:
        return [];
    }
  });
  return { type: 'FeatureCollection', features };
}

function feature(geometry: object, properties: object): object {
  return { type: 'Feature', geometry, properties };
}

function pairs(positions: Positions): readonly (readonly number[])[] {
  return Array.from({ length: positions.length / 2 }, (_, index) => [...positions.subarray(2 * index, 2 * index + 2)]);
}
