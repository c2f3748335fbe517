/**
 * The page that the atlas is measured against: one choropleth of the same boundaries, drawn by Apache ECharts as its
 * manual draws one (tree-shaken, on a canvas), five classes, no labels. A theme switch gives it new values, which is
 * the cheapest way that its interface offers. It makes the marks that the atlas makes.
 */
import { MapChart } from 'echarts/charts';
import { GeoComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const COLOURS = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'];
const MARGIN_PIXELS = 20;

echarts.use([MapChart, GeoComponent, VisualMapPiecewiseComponent, CanvasRenderer]);

const topology: Topology<{ prefectures: GeometryCollection }> = await (await fetch('./overview.topo.json')).json();
const { features } = feature(topology, topology.objects.prefectures);
const names = features.map(({ id }) => String(id));
echarts.registerMap('prefectures', {
  type: 'FeatureCollection',
  features: features.map((area, index) => ({ ...area, properties: { name: names[index] } })),
} as Parameters<typeof echarts.registerMap>[1]);

const container = document.getElementById('map');
if (container === null) throw new Error('the page has no element #map');
const chart = echarts.init(container);
let theme = 0;
let switchStart: number | null = null;
let isFirst = true;

chart.on('rendered', () => {
  if (isFirst) performance.mark('atlas:first-map');
  if (isFirst) document.documentElement.dataset.ready = 'true';
  isFirst = false;
  if (switchStart !== null) performance.measure('atlas:theme-switch', { start: switchStart });
  switchStart = null;
});
chart.setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    show: false,
    min: 0,
    max: 100,
    pieces: COLOURS.map((color, index) => ({ gte: index * 20, lt: index * 20 + 20, color })),
  },
  series: [
    {
      id: 'areas',
      type: 'map',
      map: 'prefectures',
      roam: true,
      data: themeValues(theme),
      layoutCenter: ['50%', '50%'],
      layoutSize: Math.min(innerWidth, innerHeight) - 2 * MARGIN_PIXELS,
      label: { show: false },
      emphasis: { label: { show: false } },
      select: { label: { show: false } },
      itemStyle: { borderColor: '#ffffff', borderWidth: 0.8 },
    },
  ],
});

addEventListener('keydown', (event) => {
  if (event.key !== 'PageDown') return;
  event.preventDefault();
  switchStart = performance.now();
  theme += 1;
  chart.setOption({ series: [{ id: 'areas', data: themeValues(theme) }] });
});

/** A value from 0 to 100 for each area, the same in every run: the Weyl sequence of the golden ratio, begun elsewhere per theme. */
function themeValues(number: number): { name: string; value: number }[] {
  return names.map((name, index) => ({ name, value: (((index + 1) * 0.618034 + number * 0.377) % 1) * 100 }));
}
