import axeCore from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstSlug } from '../support/first-article.ts';
import { findChromium } from './find-chromium.ts';
import { type Service, startService } from './start-service.ts';

const executablePath = findChromium();
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Runs in the page by its debugger, which no policy of the page forbids. */
const axe = axeCore.source;

const article = `/articles/${firstSlug}`;

/** Milliseconds that something large may take. */
const patience = 100_000;

const looks = [
  { name: 'light and wide', colorScheme: 'light', width: 1280 },
  { name: 'light and narrow', colorScheme: 'light', width: 360 },
  { name: 'dark and wide', colorScheme: 'dark', width: 1280 },
  { name: 'dark and narrow', colorScheme: 'dark', width: 360 },
] as const;

describe.skipIf(executablePath === null)('pages in a browser', () => {
  let service: Service;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let base: string;
  let complaints: string[];
  let hosts: Set<string>;

  beforeAll(async () => {
    service = await startService();
    base = service.url.replace(/\/graphql$/, '');
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...quiet, ...offline] });
  });

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  beforeEach(async () => {
    complaints = [];
    hosts = new Set();
    await open({});
  });

  // True of all that is done with a page: it asks nothing of any other host, and breaks no rule of its own policy.
  afterEach(async () => {
    await context.close();
    expect([...hosts].filter((host) => host !== new URL(base).host)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  /** A page of a new profile. */
  async function open(options: Parameters<Browser['newContext']>[0]) {
    await context?.close();
    context = await browser.newContext(options);
    page = await context.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      // The browser says so itself of each page that is answered with 404.
      if (!message.text().includes('404')) complaints.push(message.text());
    });
    page.setDefaultTimeout(20_000);
  }

  const firstLink = (start: string) => page.locator(`main a[href^="${start}"]`).first().getAttribute('href');

  /** A page of each kind. */
  async function paths(): Promise<readonly string[]> {
    await page.goto(`${base}/people/mike-pompeo`);
    const [quote, event] = [await firstLink('/quotes/'), await firstLink('/events/')];
    await page.goto(`${base}${article}`);
    const fewAccounts = await firstLink('/events/second');
    return [
      '/',
      article,
      '/people/mike-pompeo',
      '/people/mike-pompeo?kind=exact',
      event ?? '',
      fewAccounts ?? '',
      quote ?? '',
      '/search?q=korea',
      '/check',
      '/check?text=Kim+will+never+meet+the+president+in+Hanoi+in+February',
      '/search?q=nothing-has-this',
      '/review?list=unreviewed',
      `${article}/revisions`,
      `/embed${quote}`,
      '/articles/none',
    ];
  }

  it.each(looks)(
    'have no fault that axe finds, and no scroll bar across, $name',
    async ({ colorScheme, width }) => {
      const all = await paths();
      await open({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      for (const path of all) {
        await page.goto(base + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.evaluate(axe);
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]))',
        );
        expect([path, violations]).toEqual([path, []]);
        expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
      }
    },
    240_000,
  );

  it('load little, compressed', async () => {
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      const type = response.headers()['content-type'] ?? '';
      const { responseBodySize } = await response.request().sizes();
      for (const kind of ['javascript', 'css']) {
        if (type.includes(kind)) sizes.set(kind, (sizes.get(kind) ?? 0) + responseBodySize);
      }
    });
    await page.goto(base + article, { waitUntil: 'networkidle' });
    expect(sizes.get('javascript')).toBeGreaterThan(0);
    expect(sizes.get('javascript')).toBeLessThan(40_000);
    expect(sizes.get('css')).toBeLessThan(20_000);
  });

  it('stand without JavaScript', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(base + article);
    expect(await page.locator('.note').count()).toBe(18);
    expect(await page.locator('.controls').isVisible()).toBe(false);
    await page.locator('#q').fill('korea');
    await page.locator('#q').press('Enter');
    await page.waitForURL('**/search?*');
    expect(await page.locator('h1').textContent()).toBe('“korea”');
  });

  it('light up a quote with its note, its cue and its source under the pointer and under the focus', async () => {
    await page.goto(base + article);
    await page.locator('[data-quotes="14"]').first().hover();
    await expect.poll(() => page.locator('#note-14').getAttribute('class')).toContain('lit');
    expect(await page.locator('[data-evidence].lit').allTextContents()).toContain('said');
    expect(await page.locator('.note.same-speaker').count()).toBe(5);
    await page.locator('.number[data-note="2"]').focus();
    await expect.poll(() => page.locator('#note-2').getAttribute('class')).toContain('lit');
    expect(await page.locator('#note-14').getAttribute('class')).not.toContain('lit');
  });

  it('open the evidence of a quote from its number, and lead back to the words', async () => {
    await page.goto(base + article);
    await page.locator('.number[data-note="14"]').click();
    await page.locator('#note-14 dl').getByText('confirmed by a person').waitFor();
    await page.locator('#note-14 .note-number').click();
    expect(await page.locator(':target + [data-quotes]').textContent()).toBe(
      'complete denuclearisation remains the goal',
    );
  });

  it('turn marks off by a key and by a button, and remember it', async () => {
    await page.goto(base + article);
    const shown = () => page.locator('#note-14').isVisible();
    expect(await shown()).toBe(true);
    await page.keyboard.press('m');
    expect(await shown()).toBe(false);
    await page.reload();
    expect(await shown()).toBe(false);
    await page.locator('[data-toggle=marks]').click();
    expect(await shown()).toBe(true);
    await page.locator('#q').fill('m');
    expect(await shown()).toBe(true);
  });

  it('lead from a month of the chart to its quotes, by keyboard', async () => {
    await page.goto(`${base}/people/mike-pompeo`);
    await page.locator('.chart svg a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/mike-pompeo?month=2019-02');
    expect(await page.locator('.chosen').textContent()).toContain('February 2019');
  });

  it('copy a citation', async () => {
    await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${base}/people/mike-pompeo`);
    await page.goto(base + (await firstLink('/quotes/')));
    await page.locator('[data-copy=cite-csl]').click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(JSON.parse(await page.evaluate('navigator.clipboard.readText()'))).toMatchObject([
      { type: 'article-newspaper' },
    ]);
  });

  it('open in GraphiQL what they ask', async () => {
    await page.goto(base + article);
    // GraphiQL is large: the click is not waited for until all of it is there.
    await page.getByRole('link', { name: 'This page as GraphQL' }).click({ timeout: patience });
    await page.locator('.graphiql-query-editor .view-lines').getByText('ArticlePage').waitFor({ timeout: patience });
  }, 240_000);

  it('find from the front what Mike Pompeo said and where the words stand, and who else spoke of the summit', async () => {
    await page.goto(`${base}/`);
    await page.getByRole('link', { name: 'Mike Pompeo' }).first().click();
    // A click does not wait for the next page: only its address, or what only it holds, tells that it is there.
    await page.waitForURL('**/people/*');
    await page.locator('.quote-item .words a').first().click();
    expect(await page.locator(':target + [data-quotes]').textContent()).toContain('toughest');
    await page.getByRole('link', { name: 'Second Trump–Kim summit, Hanoi' }).last().click();
    await page.getByRole('heading', { name: 'Said about it' }).waitFor();
  });
});
