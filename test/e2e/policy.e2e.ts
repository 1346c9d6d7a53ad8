import { expect, test } from './hall';

test.use({ keepsApp: true });

test('the policy of the page lets nothing out and nothing foreign in', async ({
  page,
  watched,
}) => {
  watched.expected.push(/Content Security Policy/, /request to elsewhere: https:\/\/elsewhere/);
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
    const script = Object.assign(document.createElement('script'), {
      src: 'https://elsewhere.example/a.js',
    });
    const inline = document.createElement('script');
    inline.textContent = 'document.title = "changed"';
    document.body.append(inline);
    const fetched = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    return {
      fetched,
      image: await loads(image),
      script: await loads(script),
      inline: document.title === 'changed',
    };
  });

  expect(outcome).toEqual({
    fetched: false,
    image: false,
    script: false,
    inline: false,
  });
});
