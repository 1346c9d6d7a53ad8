import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '../../scripts/headers.mjs';

const headers = headersFor(readFileSync('index.html', 'utf8'));

test('the policy of the page is sent with every answer, and nobody may frame it', () => {
  expect(headers['Content-Security-Policy']).toMatch(
    /^default-src 'none'; script-src 'self'; .*; frame-ancestors 'none'$/,
  );
});

test.each(['nginx.conf', 'Caddyfile'])('deploy/%s sends the headers of our own server', (name) => {
  const config = readFileSync(`deploy/${name}`, 'utf8');
  const sent = [...config.matchAll(/^\s*(?:add_header )?([A-Z][\w-]+) "([^"]*)"/gm)];
  expect(Object.fromEntries(sent.map(([, header, value]) => [header, value]))).toEqual(headers);
});

test('of a page without a policy nothing but the frames is forbidden', () => {
  expect(headersFor('<p>')).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
});
