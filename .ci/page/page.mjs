// The page in a browser: opened at a day in the term, marked, filtered, switched by keyboard, printed; and
// looked over by axe-core, in light and dark, wide and narrow. Usage: node page.mjs PAGE HOSTILE FOLDER
import { chromium } from 'playwright-core';
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';

const [real, hostile, folder] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function open(width, colorScheme, options = {}, file = real) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, ...options });
  const page = await context.newPage();
  page.trouble = [];
  page.on('console', (said) => page.trouble.push(said.text()));
  page.on('pageerror', (error) => page.trouble.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) page.trouble.push('asks for ' + request.url());
  });
  await page.clock.setFixedTime(new Date('2025-10-15T09:00:00'));
  await page.goto(pathToFileURL(file).href);
  return page;
}

const shown = (page) => page.locator('.schedule-row:visible').count();

try {
  const page = await open(1440, 'light');
  assert.equal(await page.locator('.is-next').getAttribute('id'), 'class-13', 'the next class is marked');
  assert.equal(await page.locator('[aria-current=date].schedule-row').count(), 1);
  assert.match(await page.locator('.page-next').innerText(), /Next class: .*Next due: Project proposal due/s);
  assert.equal(await page.locator('.page-weeks .is-now').getAttribute('data-week'), '2025-10-13');

  await page.getByLabel('Filter').fill('project DUE');
  assert.equal(await shown(page), 3, 'the filter leaves the rows that have every word');
  assert.equal(await page.getByRole('status').innerText(), '3 of 29');
  await page.getByLabel('Filter').fill('');
  assert.equal(await shown(page), 29);

  await page.getByLabel('Filter').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.page-month:visible').count(), 4, 'an arrow key shows the months');
  assert.equal(await shown(page), 0);
  await page.locator('.page-item a[href="#class-20"]').click();
  // A link of the months leads to the list; the browser tells the page of it a moment later.
  await page.locator('#class-20').waitFor({ state: 'visible', timeout: 10_000 });

  const pdf = await page.pdf({ path: folder + '/page.pdf', format: 'A4' });
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.deepEqual(page.trouble, [], 'nothing is said on the console, nothing asked of the network');

  const plain = await open(1440, 'light', { javaScriptEnabled: false });
  assert.equal(await shown(plain), 29, 'without a script all is shown');
  assert.equal(await plain.locator('.page-month:visible').count(), 4);
  assert.equal(await plain.locator('.page-tools').isVisible(), false);

  const attacked = await open(1440, 'light', {}, hostile);
  assert.equal(await attacked.title(), 'Course schedule', 'text of cells is not run');
  assert.equal(await shown(attacked), 7);
  assert.deepEqual(attacked.trouble, []);

  for (const width of [1440, 820, 390, 320]) {
    const long = await open(width, 'light', {}, hostile);
    assert.equal(
      await long.evaluate(() => document.documentElement.scrollWidth), width,
      `long words and many weeks do not run over ${width} pixels`);
    assert.ok(
      await long.locator('.page-week-name').evaluateAll((names) => names.every((name) => name.scrollWidth <= name.clientWidth)),
      `the weeks can be read at ${width} pixels`);
    await long.context().close();
  }

  for (const width of [1440, 820, 390]) {
    for (const scheme of ['light', 'dark']) {
      for (const view of ['list', 'months']) {
        // The page's own policy keeps others' scripts out, also this one.
        const looked = await open(width, scheme, { bypassCSP: true });
        await looked.locator('[value=' + view + ']').check({ force: true });
        const wide = await looked.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `nothing runs over ${width} pixels, but to ${wide}`);
        await looked.addScriptTag({ path: axe });
        const { violations, passes } = await looked.evaluate(() => axe.run());
        assert.ok(passes.length > 20, 'axe-core has looked');
        assert.deepEqual(
          violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).slice(0, 3)), [],
          `axe-core at ${width} pixels, ${scheme}, ${view}`);
        writeFileSync(`${folder}/${view}-${width}-${scheme}.png`, await looked.screenshot());
        await looked.context().close();
      }
    }
  }
} finally {
  await browser.close();
}
console.log('the page holds in the browser');
