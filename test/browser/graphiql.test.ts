import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schema } from '../../schema/index.ts';
import { exampleOperations } from '../../src/server/graphiql/example-operations.ts';
import { findChromium } from './find-chromium.ts';
import { type Service, startService } from './start-service.ts';

const executablePath = findChromium();
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

const exampleNames = exampleOperations.map(({ query }) => /query (\w+)/.exec(query)?.[1] ?? '');

describe.skipIf(executablePath === null)('GraphiQL in a browser', () => {
  let service: Service;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    service = await startService();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...quiet, ...offline] });
  });

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  beforeEach(async () => {
    complaints = [];
    hosts = new Set();
    context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    page = await context.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('requestfailed', (request) => {
      // Leaving a page ends what it was still loading; nothing was refused.
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${why}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.setDefaultTimeout(20_000);
    const schemaRead = page.waitForResponse((answer) => answer.request().postData()?.includes('__schema') ?? false);
    await page.goto(service.url);
    await page.locator('.graphiql-query-editor .view-lines').getByText('query').first().waitFor();
    await schemaRead;
  });

  // True of all that is done with the page: it asks nothing of any other host, and breaks no rule of its own policy.
  afterEach(async () => {
    await context.close();
    expect([...hosts]).toEqual([new URL(service.url).host]);
    expect(complaints).toEqual([]);
  });

  /** A tab's text ends with that of its closing button, so it is cut to the length of the name it should have. */
  const tabNames = async () =>
    (await page.getByRole('tab').allTextContents()).map((text, at) => text.slice(0, exampleNames[at]?.length));

  /** Opens a tab by one click with the mouse. */
  const open = async (tab: Locator) => {
    await tab.click();
    await expect.poll(() => tab.getAttribute('aria-selected'), { timeout: 2_000 }).toBe('true');
  };

  /** Presses the play button, again where GraphiQL has not yet read which operation the tab has, and answers what came. */
  const play = () =>
    vi.waitFor(async () => {
      const [response] = await Promise.all([
        page.waitForResponse((answer) => isPlayed(answer.request().postData()), { timeout: 2_000 }),
        page.getByRole('button', { name: /execute query/i }).click(),
      ]);
      return response.json();
    }, patience);

  it('opens on the example operations, a tab each', async () => {
    expect(await tabNames()).toEqual(exampleNames);
  });

  it.each(['ArticlePage', 'Search'])('opens the tab "%s" at the first click of a fresh profile', async (name) => {
    await open(page.getByRole('tab').nth(exampleNames.indexOf(name)));
  });

  it('opens on the same tabs when the page is loaded again, at the one that was left, with what was typed into it', async () => {
    const second = page.getByRole('tab').nth(1);
    await open(second);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# typed ');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('# typed ');
    await page.reload();
    await second.waitFor();
    expect(await tabNames()).toEqual(exampleNames);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.locator('.graphiql-query-editor .view-lines').innerText()).toContain('typed');
  });

  it('shows the answer to the operation in each tab, in which nothing failed', async () => {
    for (const tab of await page.getByRole('tab').all()) {
      await open(tab);
      const answer = await play();
      expect(answer).toMatchObject({ data: expect.anything() });
      expect(answer).not.toHaveProperty('errors');
      await expect.poll(() => page.locator('.graphiql-response .view-lines').innerText()).toContain('"data"');
    }
  });

  it('opens the documentation on what the schema says of itself, under a logo of its own', async () => {
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    const shown = () => page.locator('.graphiql-doc-explorer-content').innerText();
    await expect.poll(shown).toContain('It serves articles and the facts read in them: people, quotes and events');
    expect(await page.locator('.graphiql-logo').innerText()).toContain('onrecord');
    expect(await page.locator('.graphiql-logo title').textContent()).toBe('onrecord');
  });

  it('shows the documentation of every type', async () => {
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.getByRole('link', { name: 'Quote', exact: true }).click();
    const shown = await page.locator('.graphiql-doc-explorer-content').innerText();
    expect(shown).toContain(schema.getType('Quote')?.description?.replaceAll('`', ''));
  });

  it('completes the names of fields as they are typed, with what each means', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ artic', { delay: 20 });
    await page.keyboard.press('Control+Space');
    await expect.poll(() => page.locator('.suggest-widget').innerText()).toContain('articles');
  });
});

const patience = { timeout: 10_000, interval: 250 };

const isPlayed = (body: string | null): boolean => body !== null && !body.includes('__schema');
