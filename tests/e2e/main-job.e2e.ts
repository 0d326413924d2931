import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../../scripts/model-server/server.ts';
import { ensureWeights } from '../../scripts/model-server/weights.ts';
import { type ExtensionBrowser, launchBrowser } from './harness/browser.ts';
import { extensionWithHost } from './harness/extension-with-host.ts';
import { filledSettings } from './harness/filled-settings.ts';
import { GMAIL_HOST, serveGmail } from './harness/gmail-pages.ts';
import { type PageServer, startPageServer } from './harness/page-server.ts';
import { again, bodyOf, openPopupOnProfile, stop, whenDone } from './harness/popup-on-profile.ts';
import { LINKEDIN_HOST, PROFILE, serveProfile } from './harness/profile-page.ts';
import { storeSettings } from './harness/store-settings.ts';

const MODEL = 'smollm2:135m';

let pages: PageServer;
let models: ModelServer;
let browser: ExtensionBrowser;
let removeExtension: () => Promise<void>;

beforeAll(async () => {
  await ensureWeights(MODEL);
  models = await startModelServer({ models: [{ name: MODEL, weights: MODEL }] });
  pages = await startPageServer();
  serveGmail(pages);
  await serveProfile(pages);
  const extension = await extensionWithHost(LINKEDIN_HOST);
  removeExtension = extension.remove;
  browser = await launchBrowser({
    port: pages.port,
    hosts: [GMAIL_HOST, LINKEDIN_HOST],
    extensionDir: extension.folder,
  });
  await storeSettings(browser.context, filledSettings({ url: models.url, model: MODEL }));
  await (await browser.context.newPage()).goto(PROFILE.url);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([pages.close(), models.close(), removeExtension()]);
});

describe('from the profile to the compose box', () => {
  test('reads the lead, writes an email with a real model, and shows what was sent', async () => {
    const popup = await openPopupOnProfile(browser);
    await popup.getByText(PROFILE.name).first().waitFor();
    await whenDone(popup);
    const body = await bodyOf(popup).inputValue();
    expect(body).toMatch(/^Hi Tobias,\n\nYour? /);
    expect(body).toMatch(/\n\nBest,\nMaya Lindqvist$/);
    await popup.getByTitle('Raw answer').click();
    await popup.getByText('"opening"').first().waitFor();
    await popup
      .getByText('You write the parts of a short business email')
      .first()
      .waitFor({ state: 'attached' });
    await popup.close();
  });

  test('keeps edits over closing, adds a version on Again, and brings the old one back', async () => {
    let popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    await bodyOf(popup).fill('Hi Tobias,\n\nmy own words.\n\nBest,\nMaya Lindqvist');
    await popup.close();
    popup = await openPopupOnProfile(browser);
    await expect.poll(() => bodyOf(popup).inputValue()).toContain('my own words.');
    await again(popup).click();
    await stop(popup).waitFor();
    await whenDone(popup);
    expect(await bodyOf(popup).inputValue()).not.toContain('my own words.');
    await popup.getByTitle('Version 1').click();
    await expect.poll(() => bodyOf(popup).inputValue()).toContain('my own words.');
    await popup.close();
  });

  test('goes on writing while the popup is closed', async () => {
    let popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    await again(popup).click();
    await stop(popup).waitFor();
    await popup.close();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    await popup.getByTitle('Version 3').waitFor();
    await popup.close();
  });

  test('puts the edited draft into Gmail and sends nothing', async () => {
    const popup = await openPopupOnProfile(browser);
    await whenDone(popup);
    await bodyOf(popup).fill('Hi Tobias,\n\nfor the compose box.\n\nBest,\nMaya Lindqvist');
    await popup.getByLabel('Subject').fill('one line first');
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Insert into Gmail' }).click();
    const gmail = await opened;
    await expect
      .poll(() => gmail.locator('[g_editable="true"]').textContent(), { timeout: 60_000 })
      .toContain('for the compose box.');
    expect(await gmail.locator('[g_editable="true"]').textContent()).toContain('Quay Street 4');
    expect(gmail.url()).toContain('to=tobias.ekdahl%40hallerum-foods.example');
    expect(pages.log.filter((url) => url.includes('/sent'))).toEqual([]);
    await gmail.close();
    await popup.close();
  });
});
