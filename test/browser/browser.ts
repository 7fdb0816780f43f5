import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, describe } from 'vitest';

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Skipped, and said so, where there is no browser; CI installs one and sets CHROMIUM, so that nothing is skipped there. */
export const describeInBrowser = describe.skipIf(process.env.CHROMIUM === undefined && !existsSync(executablePath));

/** What a page did besides showing itself. */
export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** Opens pages in one browser, which is closed with the test file. Nothing but the page's own text can be loaded. */
export function usePages(): (html: string, options?: BrowserContextOptions) => Promise<OpenedPage> {
  let started: Promise<Browser> | undefined;
  afterAll(async () => (await started)?.close());
  return async (html, options = {}) => {
    started ??= chromium.launch({ executablePath, args: browserArguments });
    const context = await (await started).newContext({ viewport: { width: 1200, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const address = 'http://report.invalid/report.html';
    await page.route('**/*', (route) => {
      if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body: html });
      requests.push(route.request().url());
      return route.abort();
    });
    await page.goto(address);
    return { page, complaints, requests };
  };
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
