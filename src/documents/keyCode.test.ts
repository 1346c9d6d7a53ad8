import { expect, test } from 'vitest';
import { canonical } from '@/election/events/canonical';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { KeyId } from '@/election/events/ids';
import { keyCode } from './keyCode';

test('the code of a key is that of its public members (RFC 7638, section 3.1, with a key on P-256)', () => {
  const key = {
    crv: 'P-256',
    kty: 'EC',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  };
  const thumbprint = 'cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s' as KeyId;
  expect(keyCode(thumbprint)).toBe(fingerprint(sha256Hex(canonical(key))));
  expect(keyCode(thumbprint)).toBe('727F 88FD 634C 0A57 A189');
});
