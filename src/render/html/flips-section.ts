import type { Flip, Run, TaskReport } from '../../domain/report.ts';
import { escapeHtml } from '../escape-html.ts';
import { formatPlural } from '../numbers.ts';
import { toOneLine } from '../visible-text.ts';
import { diffTexts, type Stretch } from './diff-texts.ts';
import { renderPlace, renderText, renderWords } from './elements.ts';

/**
 * The answers that changed sides, broken ones first, each with both answers side by side. The page's script shows the filter; without a
 * script the list is whole.
 */
export function renderFlips({ flips }: TaskReport, run: Run): string {
  const { broken, fixed } = flips;
  if (broken.length + fixed.length === 0) return '';
  return [
    '<div class="flips">',
    filter(broken, fixed),
    '<div class="list">',
    ...broken.map((flip) => card(flip, 'broken', run)),
    ...fixed.map((flip) => card(flip, 'fixed', run)),
    '</div></div>',
  ].join('\n');
}

function filter(broken: readonly Flip[], fixed: readonly Flip[]): string {
  const all = broken.length + fixed.length;
  const choice = (value: string, text: string) => `<option value="${value}">${text}</option>`;
  const kinds = [
    choice('', `all ${formatPlural(all, 'answer')}`),
    choice('broken', `${formatPlural(broken.length, 'broken answer')}`),
    choice('fixed', `${formatPlural(fixed.length, 'fixed answer')}`),
  ];
  const expected = mostFrequent([...broken, ...fixed].map((flip) => toOneLine(flip.expected)));
  const labels =
    expected.length === 0
      ? ''
      : `<label>expected <select name="expected">${choice('', 'any')}${expected.map((text) => choice(escapeHtml(text, 200), escapeHtml(text, 60))).join('')}</select></label>`;
  return [
    '<form class="filter" hidden>',
    `<label>show <select name="kind">${kinds.join('')}</select></label>`,
    labels,
    '<label class="grow">search <input type="search" name="text" autocomplete="off" placeholder="in questions and answers"></label>',
    '<button type="button" name="open">open all</button>',
    '<output aria-live="polite"></output>',
    '</form>',
  ].join('');
}

/** Expected answers that stand at several flips, most frequent first: labels, when the task has some. */
function mostFrequent(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const several = [...counts].filter(([text, count]) => count > 1 && text.length <= 200);
  return several
    .sort(([, left], [, right]) => right - left)
    .slice(0, 200)
    .map(([text]) => text);
}

function card(flip: Flip, kind: 'broken' | 'fixed', run: Run): string {
  const { left, right } = diffTexts(flip.baseline, flip.candidate);
  const [baselineMark, candidateMark] = kind === 'broken' ? ['right', 'wrong'] : ['wrong', 'right'];
  const was = escapeHtml(toOneLine(flip.baseline), 32);
  const is = escapeHtml(toOneLine(flip.candidate), 32);
  return [
    `<details class="${kind}" data-expected="${escapeHtml(toOneLine(flip.expected), 200)}">`,
    `<summary><span class="kind">${kind}</span><span class="soft">line ${flip.line}</span><span class="asked">${escapeHtml(toOneLine(flip.input), 160)}</span><span class="change">${was} → ${is}</span></summary>`,
    `<div><p class="soft">${renderPlace(run, flip.file, flip.line)}</p>`,
    renderText('input', flip.input),
    renderText('expected', flip.expected),
    `<div class="answers">${answer('baseline', baselineMark, left, flip)}${answer('candidate', candidateMark, right, flip)}</div>`,
    '</div></details>',
  ].join('');
}

function answer(target: 'baseline' | 'candidate', mark: string, stretches: readonly Stretch[], flip: Flip): string {
  const own = target === 'baseline' ? 'del' : 'ins';
  const text = stretches.map(({ text, own: isOwn }) =>
    isOwn ? `<${own}>${escapeHtml(text)}</${own}>` : escapeHtml(text),
  );
  const words = stretches.every(({ text }) => text === '') ? renderWords('') : text.join('');
  return `<div class="${mark}"><h4>${target} (${mark})</h4><pre>${words}</pre>${passages(flip.retrieved?.[target] ?? [])}</div>`;
}

/** What the question was shown with, the best first. */
function passages(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  const named = ids.map((id) => `<code>${escapeHtml(toOneLine(id), 300)}</code>`);
  return `<p class="soft">shown with ${named.join(', ')}</p>`;
}
