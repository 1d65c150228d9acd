import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstSlug } from '../support/first-article.ts';
import { findChromium } from './find-chromium.ts';
import { type Service, startService } from './start-service.ts';

const executablePath = findChromium();

/** Milliseconds that a step may take on a busy machine. */
const patience = 60_000;

describe.skipIf(executablePath === null)('reviewing in a browser', () => {
  let service: Service;
  let browser: Browser;
  let page: Page;
  let base: string;
  let token: string;
  let complaints: string[];

  beforeAll(async () => {
    service = await startService();
    base = service.url.replace(/\/graphql$/, '');
    token = service.makeToken('desk', 'review');
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(patience);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
  });

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const said = () => page.locator('.review-bar [role=status]');

  /** Begins to review what is on a page. */
  async function review(path: string, text = token) {
    await page.goto(base + path);
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await page.getByLabel('Token that may review').fill(text);
    await page.keyboard.press('Enter');
  }

  it(
    'keeps the token in the memory of the tab, and nowhere else',
    async () => {
      await review(`/articles/${firstSlug}`);
      await said().getByText('You are reviewing.').waitFor();
      // From page to page it stays.
      await page.locator('.article-end a[href^="/people/"]').first().click();
      await page.waitForURL('**/people/*');
      await page.getByRole('button', { name: /is the same person as/ }).waitFor();
      await page.goBack();
      await page.waitForURL('**/articles/*');
      await page.locator('#note-1').getByRole('button', { name: 'Mark as wrong' }).waitFor();
      const kept = await page.evaluate(
        '[location.href, document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(history.state), document.documentElement.outerHTML].join()',
      );
      expect(kept).not.toContain(token);
      await page.reload();
      expect(await page.locator('.review-bar').count()).toBe(0);
      await page.getByRole('button', { name: 'Review', exact: true }).waitFor();
    },
    3 * patience,
  );

  it(
    'confirms, rejects and takes back by keyboard alone',
    async () => {
      await review(`/articles/${firstSlug}`);
      await said().getByText('You are reviewing.').waitFor();
      const quotes = await page.locator('.note').count();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const second = await page.locator('.note:focus').getAttribute('data-review');
      await page.keyboard.press('x');
      await said().getByText('Marked as wrong').waitFor();
      expect(await page.locator('.note').count()).toBe(quotes - 1);
      await page.keyboard.press('u');
      await said().getByText('Taken back: Marked as wrong').waitFor();
      expect(await page.locator('.note').count()).toBe(quotes);
      await page.keyboard.press('k');
      await page.locator(`[data-review="${second}"]`).focus();
      await page.keyboard.press('c');
      await said().getByText('Confirmed').waitFor();
      expect(await page.locator('.note:focus').getAttribute('data-review')).toBe(second);
      await page.keyboard.press('u');
      await said().getByText('Taken back: Confirmed').waitFor();
    },
    3 * patience,
  );

  it(
    'corrects the speaker, with people that letters suggest',
    async () => {
      await review(`/articles/${firstSlug}`);
      await said().getByText('You are reviewing.').waitFor();
      const pompeo = page.locator('.note[data-speaker="mike-pompeo"]').first();
      const id = await pompeo.getAttribute('data-review');
      await pompeo.focus();
      await page.keyboard.press('s');
      await page.keyboard.type('trump');
      await page.locator('.speaker-form [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Who said it').inputValue()).toBe('Donald Trump');
      await page.keyboard.press('Enter');
      await said().getByText('Corrected to Donald Trump').waitFor();
      expect(await page.locator(`[data-review="${id}"] .note-who`).textContent()).toContain('Donald Trump');
      await page.keyboard.press('u');
      await said().getByText('Taken back').waitFor();
      expect(await page.locator(`[data-review="${id}"] .note-who`).textContent()).toContain('Mike Pompeo');
    },
    3 * patience,
  );

  it(
    'makes two people one from the page of one, and lists it among what was decided',
    async () => {
      await review('/people/mike-pompeo');
      await page.getByRole('button', { name: 'Mike Pompeo is the same person as' }).click();
      await page.keyboard.type('tobin');
      await page.getByRole('option', { name: /^Tobin Hask/ }).click();
      await page.getByRole('button', { name: 'Make them one' }).click();
      await said().getByText('Made one: Mike Pompeo and Tobin Hask').waitFor();
      await page.locator('.review-bar').getByRole('link', { name: 'What needs a look' }).click();
      await page.getByRole('link', { name: 'Decided' }).click();
      const line = page.locator('[data-decisions] li').filter({ hasText: 'People are the same' });
      await line.getByRole('button', { name: 'Take back' }).click();
      await said().getByText('Taken back: People are the same').waitFor();
      await expect.poll(() => line.count()).toBe(0);
      await page.getByRole('link', { name: 'Without their words' }).click();
      await page.getByText('The words of every decision are there.').waitFor();
    },
    3 * patience,
  );

  it(
    'goes through the list of what nobody has looked at',
    async () => {
      await review('/review?list=unreviewed');
      await said().getByText('You are reviewing.').waitFor();
      const total = () => page.locator('#list + .facts').textContent();
      const before = await total();
      await page.keyboard.press('j');
      const first = await page.locator('.quote-item:focus').getAttribute('data-review');
      await page.keyboard.press('c');
      await said().getByText('Confirmed').waitFor();
      expect(await total()).not.toBe(before);
      // What comes next has the focus.
      expect(await page.locator('.quote-item:focus').getAttribute('data-review')).not.toBe(first);
      await page.keyboard.press('u');
      await said().getByText('Taken back').waitFor();
      expect(await total()).toBe(before);
    },
    3 * patience,
  );

  it(
    'says in place what is wrong with a token, and when the service cannot be reached',
    async () => {
      await review(`/articles/${firstSlug}`, 'onrecord_wrong');
      await page.locator('.token-dialog').getByText('This token is not known here.').waitFor();
      await page.getByLabel('Token that may review').fill(service.makeToken('reader', 'read'));
      await page.keyboard.press('Enter');
      await page.locator('.token-dialog').getByText('This token may not do that.').waitFor();
      await page.getByLabel('Token that may review').fill(token);
      await page.keyboard.press('Enter');
      await said().getByText('You are reviewing.').waitFor();
      await page.context().setOffline(true);
      await page.locator('#note-1').getByRole('button', { name: 'Mark as wrong' }).click();
      await said().getByText('The service cannot be reached.').waitFor();
      await page.context().setOffline(false);
      // The browser says itself that a token was refused and that there is no network.
      complaints = complaints.filter((each) => !/401|ERR_INTERNET_DISCONNECTED/.test(each));
    },
    3 * patience,
  );
});
