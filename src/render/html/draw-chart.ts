import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../escape-html.ts';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

/**
 * A chart as inline SVG, drawn without a browser. Marks are named by `className` through {@link paint}, so that the page's style sheet
 * colours them in light and dark; the library's own styles, clip paths and handles for hover effects are left out: the page's policy
 * refuses the first, ids of the second would meet in one page, and nothing hovers.
 */
export function drawChart(options: EChartsCoreOption, size: ChartSize, label: string): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
  try {
    chart.setOption({ animation: false, backgroundColor: 'transparent', ...options });
    return dress(chart.renderToSVGString({ useViewBox: true }), label);
  } finally {
    chart.dispose();
  }
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Colours that stand for a class of the style sheet. The library wants real ones. */
const paints = {
  axis: '#010101',
  label: '#010102',
  first: '#010103',
  second: '#010104',
} as const;
export type Paint = keyof typeof paints;

export function paint(name: Paint): string {
  return paints[name];
}

function dress(svg: string, label: string): string {
  const bare = svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<defs>[\s\S]*?<\/defs>/g, '')
    .replace(/<rect [^>]*fill="(?:none|transparent)"[^>]*><\/rect>/, '')
    .replace(/ (?:style|class|clip-path|pointer-events|ecmeta_\w+|xmlns(?::\w+)?|version|baseProfile)="[^"]*"/g, '');
  const named = Object.entries(paints).reduce(
    (text, [name, colour]) =>
      text
        .replaceAll(`stroke="${colour}"`, `class="line-${name}"`)
        .replaceAll(`fill="${colour}"`, `class="fill-${name}"`),
    bare,
  );
  return named.replace('<svg', `<svg role="img" aria-label="${escapeHtml(label)}"`).trim();
}
