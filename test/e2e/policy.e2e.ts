import type { Frame, Page } from '@playwright/test';
import { zh } from '@/text/zh';
import { expect, test } from './hall';

test.use({ keepsApp: true });

test('the policy of the page lets nothing out and nothing foreign in', async ({
  page,
  watched,
}) => {
  watched.expected.push(
    /Content Security Policy/,
    /requires 'Trusted/,
    /request to elsewhere: https:\/\/elsewhere/,
  );
  await page.goto('/');

  // The debugger lifts the ban on eval while it runs a test's own code, so this is read instead.
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/);
  await expect(policy).not.toHaveAttribute('content', /unsafe/);

  const outcome = await page.evaluate(async () => {
    const loads = (element: HTMLImageElement | HTMLScriptElement) =>
      new Promise((resolve) => {
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        document.body.append(element);
      });
    const image = Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' });
    const script = document.createElement('script');
    const inline = document.createElement('script');
    /** Whether the page lets it happen at all. */
    const may = (act: () => unknown) => {
      try {
        act();
        return true;
      } catch {
        return false;
      }
    };
    const hasSource = may(() => Object.assign(script, { src: 'https://elsewhere.example/a.js' }));
    const hasText = may(() => Object.assign(inline, { textContent: 'document.title = "changed"' }));
    document.body.append(inline);
    const fetched = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    return {
      fetched,
      image: await loads(image),
      // A browser without trusted types takes the source, and must refuse to load it.
      script: hasSource && (await loads(script)),
      inline: hasText && document.title === 'changed',
      markup: may(() => Object.assign(document.body, { innerHTML: '<p>changed</p>' })),
      worker: may(() => new Worker('https://elsewhere.example/a.js')),
    };
  });

  expect(outcome).toEqual({
    fetched: false,
    image: false,
    script: false,
    inline: false,
    markup: false,
    worker: false,
  });
});

/** A page of somebody else's that shows the app in a frame. */
async function framed(page: Page, origin: string): Promise<Frame> {
  await page.setContent(`<iframe src="${origin}/" width="1200" height="600"></iframe>`);
  const frame = page.frames().at(-1);
  if (frame === undefined) throw new Error('no frame');
  return frame;
}

test('a page that frames the app gets nothing: the server forbids it', async ({
  page,
  server,
  watched,
}) => {
  watched.expected.push(/frame-ancestors/, /Failed to load resource/);
  const frame = await framed(page, server.origin);
  expect(await frame.locator('#root').count()).toBe(0);
});

test('where no header forbids it the framed app draws nothing that could be clicked', async ({
  page,
  server,
}) => {
  await page.route(`${server.origin}/`, async (route) => {
    const response = await route.fetch();
    const { 'content-type': type = '' } = response.headers();
    await route.fulfill({ response, headers: { 'content-type': type } });
  });
  const frame = await framed(page, server.origin);
  await frame.locator('#root').waitFor({ state: 'attached' });
  // What is drawn is drawn after its words have come.
  await page.waitForLoadState('networkidle');
  expect(await frame.locator('#root > :not(noscript)').count()).toBe(0);
  await page.goto('/');
  await expect(page.getByRole('button', { name: zh.home.newMeeting })).toBeVisible();
});
