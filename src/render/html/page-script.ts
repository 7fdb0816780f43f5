/**
 * The page's only script: it narrows the list of answers that changed and opens them by keyboard. It reads the page and calls nothing;
 * without it everything is there to read. Plain ECMAScript, because it runs in the reader's browser as it stands.
 */
export const pageScript = `
'use strict';
for (const flips of document.querySelectorAll('.flips')) {
  const form = flips.querySelector('form');
  const cards = [...flips.querySelectorAll('details')];
  const texts = cards.map((card) => card.textContent.toLowerCase());
  const { kind, expected, text, open } = form.elements;
  const output = form.querySelector('output');
  const shown = () => cards.filter((card) => !card.hidden);
  const narrow = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    cards.forEach((card, index) => {
      card.hidden =
        (kind.value !== '' && !card.classList.contains(kind.value)) ||
        (expected !== undefined && expected.value !== '' && card.dataset.expected !== expected.value) ||
        !words.every((word) => texts[index].includes(word));
    });
    const count = shown().length;
    output.value = count === cards.length ? '' : count + ' of ' + cards.length + ' shown';
    label();
  };
  const label = () => { open.textContent = shown().some((card) => !card.open) ? 'open all' : 'close all'; };
  form.hidden = false;
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  open.addEventListener('click', () => {
    const some = shown().some((card) => !card.open);
    for (const card of shown()) card.open = some;
    label();
  });
  flips.addEventListener('toggle', label, true);
  flips.addEventListener('keydown', (event) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.target.tagName !== 'SUMMARY' || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = shown();
    const next = list[list.indexOf(event.target.parentElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.querySelector('summary').focus();
  });
  narrow();
}
`;
