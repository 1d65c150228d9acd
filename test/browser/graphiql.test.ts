import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exampleOperations } from '../../src/server/example-operations.ts';
import { findChromium } from './find-chromium.ts';
import { type Service, startService } from './start-service.ts';

const executablePath = findChromium();
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

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
    page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(service.url);
    await page.getByRole('tab').first().waitFor();
  });

  afterEach(async () => {
    await context.close();
  });

  const play = async () => {
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'POST' && !isIntrospection(each.request().postData())),
      page.getByRole('button', { name: /execute query/i }).click(),
    ]);
    return response.json();
  };

  it('opens on the example operations, a tab each', async () => {
    const names = await page.getByRole('tab').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(
      exampleOperations.map(({ query }) => /query (\w+)/.exec(query)?.[1]),
    );
  });

  it('shows the answer to the operation in each tab, in which nothing failed', async () => {
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const answer = await play();
      expect(answer).toMatchObject({ data: expect.anything() });
      expect(answer).not.toHaveProperty('errors');
      await expect.poll(() => page.locator('.graphiql-response .view-lines').innerText()).toContain('"data"');
    }
  });

  it('asks nothing of any other host, and breaks neither a rule of its own policy nor anything else', async () => {
    await play();
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    await page.getByText('Root Types').waitFor();
    await page.waitForLoadState('networkidle');
    expect([...hosts]).toEqual([new URL(service.url).host]);
    expect(complaints).toEqual([]);
  });

  it('completes the names of fields as they are typed, with what each means', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ artic', { delay: 20 });
    await page.keyboard.press('Control+Space');
    await expect.poll(() => page.locator('.suggest-widget').innerText()).toContain('articles');
    expect(complaints).toEqual([]);
  });

  it('remembers nothing of another visitor: a new one finds the examples as they are', async () => {
    expect(await context.cookies()).toEqual([]);
  });
});

const isIntrospection = (body: string | null): boolean => /__schema/.test(body ?? '');
