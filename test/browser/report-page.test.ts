import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { buildFlip, buildReport, buildTask } from '../render/report-builder.ts';
import { reports } from '../render/reports.ts';
import { describeInBrowser, usePages } from './browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeInBrowser('the page in a browser', () => {
  const open = usePages();

  it.each(Object.keys(reports))('of %s has nothing that axe finds, in light, in dark and on a phone', async (name) => {
    const report = Object.entries(reports).find(([key]) => key === name)?.[1] ?? buildReport();
    const { page, complaints, requests } = await open(renderHtml(report), { bypassCSP: true });
    await page.evaluate(`for (const card of document.querySelectorAll('details')) card.open = true`);
    await page.evaluate(axeSource);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect([complaints, requests]).toEqual([[], []]);
  });

  it('breaks none of its own policy', async () => {
    const { complaints, requests } = await open(renderHtml(reports.improved));
    expect([complaints, requests]).toEqual([[], []]);
  });

  it('narrows the changed answers by kind, expected answer and words', async () => {
    const { page } = await open(renderHtml(threeFlips));
    const shown = () => page.locator('.list > details:visible .asked').allTextContents();
    expect(await shown()).toEqual(['where is my parcel', 'charged twice', 'charged again']);
    await page.selectOption('select[name=kind]', 'fixed');
    expect(await shown()).toEqual(['charged again']);
    await page.selectOption('select[name=kind]', '');
    await page.selectOption('select[name=expected]', 'billing');
    expect(await shown()).toEqual(['charged twice', 'charged again']);
    await page.fill('input[type=search]', 'TWICE charged');
    expect(await shown()).toEqual(['charged twice']);
    expect(await page.locator('output').textContent()).toBe('1 of 3 shown');
  });

  it('opens and closes all shown answers at once', async () => {
    const { page } = await open(renderHtml(threeFlips));
    await page.selectOption('select[name=expected]', 'billing');
    await page.click('button');
    expect(await page.locator('details[open] .asked').allTextContents()).toEqual(['charged twice', 'charged again']);
    await page.click('text=close all');
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  it('is walked through by keyboard', async () => {
    const { page } = await open(renderHtml(threeFlips));
    await page.locator('summary').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open] .asked').allTextContents()).toEqual(['charged twice']);
  });

  it('shows everything, and no filter, where scripts are off', async () => {
    const { page } = await open(renderHtml(threeFlips), { javaScriptEnabled: false });
    expect(await page.locator('.list > details:visible').count()).toBe(3);
    expect(await page.locator('form:visible').count()).toBe(0);
  });

  it('marks what two answers do not share', async () => {
    const { page } = await open(renderHtml(threeFlips));
    await page.locator('summary').first().click();
    expect(await page.locator('details[open] del').allTextContents()).toEqual(['Monday']);
    expect(await page.locator('details[open] ins').allTextContents()).toEqual(['Friday']);
  });

  it('prints the answers that are open, and no controls', async () => {
    const { page } = await open(renderHtml(threeFlips));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('.verdict:visible').count()).toBe(1);
  });

  it('runs nothing that a hostile text brings along', async () => {
    const hostile = `"><script>alert(1)</script><img src=http://evil.invalid/x onerror=alert(2)><a href="javascript:alert(3)">x</a>`;
    const flip = buildFlip({
      input: hostile,
      expected: hostile,
      baseline: hostile,
      candidate: `${hostile} more`,
      file: hostile,
    });
    const { page, complaints, requests } = await open(
      renderHtml(buildReport({ tasks: [buildTask({ name: hostile, flips: { broken: [flip, flip], fixed: [] } })] })),
    );
    await page.click('button');
    expect([complaints, requests]).toEqual([[], []]);
    expect(await page.locator('main img, main script, main a[href^=javascript]').count()).toBe(0);
    expect(await page.locator('.text pre').first().textContent()).toBe(hostile);
  });
});

const threeFlips = buildReport({
  tasks: [
    buildTask({
      flips: {
        broken: [
          buildFlip({
            input: 'where is my parcel',
            expected: 'delivery',
            baseline: 'Your parcel comes on Monday, between nine and noon.',
            candidate: 'Your parcel comes on Friday, between nine and noon.',
          }),
          buildFlip({ input: 'charged twice', expected: 'billing', baseline: 'billing', candidate: 'refund' }),
        ],
        fixed: [buildFlip({ input: 'charged again', expected: 'billing', baseline: 'refund', candidate: 'billing' })],
      },
    }),
  ],
});

async function findViolations(page: Page): Promise<unknown> {
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' ')))`,
  );
}
