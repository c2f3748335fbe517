import { csvFormatRows } from 'd3-dsv';
import { pairsOf } from '../pairsOf';
import type { FileLayer } from './fileLayer';
import { LONGEST_PACKED_TEXT } from './packedFiles';
import { pointRows } from './pointRows';

/** More would be too long as text: each is two numbers at least. */
const MOST_VERTICES_CARRIED = LONGEST_PACKED_TEXT / 4;

/**
 * What of a file is used, written anew: positions, names, travel times, speeds, and what is said of its points. Nothing else of
 * it travels: no further property, no column of persons, no remark. Read again it gives the same layer.
 *
 * @returns null where it is longer than a text that may travel.
 */
export function carriedText(layer: FileLayer): string | null {
  if (layer.counts.vertices > MOST_VERTICES_CARRIED) return null;
  const text = layer.format === 'table' ? tableText(layer) : JSON.stringify(geoJson(layer));
  return text.length > LONGEST_PACKED_TEXT ? null : text;
}

/** Headings that mean their field before any other that may stand beside them (`findField`). */
function tableText(layer: FileLayer): string {
  const minutes = layer.stations?.minutes ?? null;
  const hasNames = layer.parts.find(({ type }) => type === 'points')?.names != null;
  const { headings, rows } = pointRows(layer, Infinity);
  const own = ['经度', '纬度', ...(hasNames ? ['名称'] : []), ...(minutes === null ? [] : ['分钟']), ...headings];
  const cells = rows.map(({ name, longitude, latitude, texts }, index) => [
    String(longitude),
    String(latitude),
    ...(hasNames ? [name] : []),
    ...(minutes === null ? [] : [String(minutes[index] ?? '')]),
    ...texts,
  ]);
  return `${csvFormatRows([own, ...cells])}\n`;
}

function geoJson({ parts, columns, stations, roads }: FileLayer): object {
  const features = parts.flatMap((part) => {
    const name = (index: number) => (part.names?.[index] ? { 名称: part.names[index] } : {});
    switch (part.type) {
      case 'areas':
        return part.areas.map((polygons, index) => {
          const coordinates = polygons.map((rings) => rings.map(pairsOf));
          return feature({ type: 'MultiPolygon', coordinates }, name(index));
        });
      case 'lines':
        return part.lines.map((line, index) => {
          const speed = roads?.speeds[index] ?? null;
          return feature(
            { type: 'LineString', coordinates: pairsOf(line) },
            { ...name(index), ...(speed === null ? {} : { speed }) },
          );
        });
      case 'points':
        return pairsOf(part.positions).map((coordinates, index) => {
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
