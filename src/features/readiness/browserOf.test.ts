import { expect, test } from 'vitest';
import { browserOf } from './browserOf';

const LIKE = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0) ${LIKE} Chrome/103.0.0.0 Safari/537.36`, 'Chromium', 103],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${LIKE} Chrome/86.0.4240 Safari/537.36 QIHU 360SE`,
    'Chromium',
    86,
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox', 115],
  ['Mozilla/5.0 (iPad) AppleWebKit/605 (KHTML) Version/15.4 Safari/604.1', 'Safari', 15.4],
])('%s is %s %d', (userAgent, name, version) => {
  expect(browserOf(userAgent)).toMatchObject({ name, version });
});

test('what says nothing known is not known', () => {
  expect(browserOf('curl/8.0')).toBeNull();
});
