import { saySignedPoints } from '../../src/compare/say-numbers.ts';
import { compareExample, examples } from './statistics-parts.ts';

/** Four comparisons of 500 answers against the margin and "no change", as an SVG. The same bytes in every run. */
export function verdictsPicture(theme: keyof typeof themes): string {
  const { ink, soft, good, bad, unsure } = themes[theme];
  const colours = { improved: good, 'not worse': good, regressed: bad, undecided: unsure } as const;
  const rows = examples.map(({ name, losses, gains }, index) => {
    const { difference, interval } = compareExample({ losses, gains });
    const y = top + index * rowHeight;
    const [low, at, high] = [interval.low, difference, interval.high].map(xOf);
    const colour = colours[name];
    return [
      `<text x="12" y="${y + 5}" font-weight="600" fill="${colour}">${name}</text>`,
      `<text x="12" y="${y + 23}" font-size="12" fill="${soft}">${losses} broke, ${gains} fixed</text>`,
      `<path d="M${low} ${y}H${high}M${low} ${y - 7}v14M${high} ${y - 7}v14" stroke="${colour}" stroke-width="2.5" fill="none"/>`,
      `<circle cx="${at}" cy="${y}" r="5.5" fill="${colour}"/>`,
      `<text x="708" y="${y + 5}" font-size="13" text-anchor="end" fill="${soft}">${saySignedPoints(interval.low)} to ${saySignedPoints(interval.high)}</text>`,
    ].join('\n');
  });
  const bottom = top + examples.length * rowHeight - 8;
  const line = (value: number, dash: string) =>
    `<path d="M${xOf(value)} ${top - 24}V${bottom}" stroke="${ink}" stroke-width="1.25" stroke-dasharray="${dash}" fill="none"/>`;
  const label = (value: number, anchor: 'end' | 'start', text: string) =>
    `<text x="${xOf(value)}" y="${top - 34}" font-size="13" text-anchor="${anchor}" fill="${ink}">${text}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${bottom + 12}" width="720" height="${bottom + 12}" font-family="system-ui, sans-serif" font-size="15" role="img" aria-label="Where the interval lies decides">
<title>Where the interval of the difference lies decides</title>
${line(-margin, '5 4')}
${line(0, 'none')}
${label(-margin, 'end', `margin ${saySignedPoints(-margin)}`)}
${label(0, 'start', 'no change')}
${rows.join('\n')}
</svg>
`;
}

const themes = {
  light: { ink: '#1f2328', soft: '#59636e', good: '#1a7f37', bad: '#cf222e', unsure: '#9a6700' },
  dark: { ink: '#f0f6fc', soft: '#9198a1', good: '#3fb950', bad: '#f85149', unsure: '#d29922' },
} as const;

const margin = 0.02;
const top = 64;
const rowHeight = 58;

/** From −8 to +8 points across the middle of the picture. */
function xOf(share: number): number {
  return Number((400 + share * 2900).toFixed(1));
}
