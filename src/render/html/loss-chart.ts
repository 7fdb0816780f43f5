import type { LossPoint } from '../../domain/report.ts';
import { drawChart, paint } from './draw-chart.ts';

/** Training loss over steps, and validation loss where there is one. Empty for fewer than two points. */
export function lossChart(curve: readonly LossPoint[]): string {
  const first = curve[0];
  const last = curve.at(-1);
  if (first === undefined || last === undefined || last.step === first.step) return '';
  const train = curve.map(({ step, trainLoss }): Point => [step, trainLoss]);
  const valid = curve.flatMap(({ step, validLoss }): Point[] => (validLoss === null ? [] : [[step, validLoss]]));
  const hasValidation = valid.length > 1;
  const axis = {
    axisLine: { show: true, lineStyle: { color: paint('axis') } },
    axisTick: { show: false },
    axisLabel: { color: paint('label') },
    splitLine: { show: false },
    nameTextStyle: { color: paint('label') },
  };
  const line = (data: readonly Point[], color: string, type: 'solid' | 'dashed') => ({
    type: 'line',
    data,
    silent: true,
    showSymbol: data.length < 30,
    symbol: 'circle',
    symbolSize: 4,
    itemStyle: { color },
    lineStyle: { color, width: 2, type },
  });
  const chart = drawChart(
    {
      grid: { left: 48, right: 24, top: 16, bottom: 40 },
      xAxis: {
        ...axis,
        type: 'value',
        name: 'step',
        nameLocation: 'middle',
        nameGap: 26,
        min: first.step,
        max: last.step,
      },
      yAxis: { ...axis, type: 'value', min: 0, splitNumber: 4 },
      series: [
        line(train, paint('first'), 'solid'),
        ...(hasValidation ? [line(valid, paint('second'), 'dashed')] : []),
      ],
    },
    { width: 720, height: 220 },
    `Training loss from ${first.trainLoss.toFixed(2)} to ${last.trainLoss.toFixed(2)} over ${last.step} steps.`,
  );
  return `<figure class="figure">${chart}<figcaption>Training loss${hasValidation ? '; validation loss dashed' : ''}</figcaption></figure>`;
}

type Point = readonly [step: number, loss: number];
