import { describe, expect, it } from 'vitest';
import { receivers } from '../../src/webhooks/receivers.ts';

/** Names of this test, and what they lead to. */
const names: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'inner.example': ['10.2.3.4'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'mapped.example': ['::ffff:169.254.169.254'],
  localhost: ['127.0.0.1', '::1'],
};

async function lookUp(host: string) {
  const addresses = names[host];
  if (addresses === undefined) throw new Error('ENOTFOUND');
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

const resolve = (url: string, ...allowed: readonly string[]) => receivers(allowed, lookUp).resolve(url);

describe('receivers of webhooks', () => {
  it('are those on the public internet, by https', async () => {
    expect(await resolve('https://public.example/hook')).toMatchObject({ addresses: [{ family: 4 }, { family: 6 }] });
    expect(await resolve('https://93.184.215.14:8443/')).toEqual({
      addresses: [{ address: '93.184.215.14', family: 4 }],
    });
    expect(await resolve('http://public.example/')).toEqual({ refused: expect.stringContaining('not encrypted') });
  });

  it.each([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0/',
    'https://10.0.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[ff02::1]/',
    'https://localhost/',
    'https://inner.example/',
    'https://mixed.example/',
    'https://mapped.example/',
    'https://nowhere.example/',
    'https://user:secret@public.example/',
    'ftp://public.example/',
  ])('are not %s', async (url) => {
    expect(await resolve(url)).toEqual({ refused: expect.any(String) });
  });

  it('are what the setting names besides, in any form', async () => {
    expect(await resolve('http://inner.example/', 'inner.example')).toHaveProperty('addresses');
    expect(await resolve('http://inner.example/', '10.2.0.0/16')).toHaveProperty('addresses');
    expect(await resolve('http://[::ffff:10.2.3.4]/', '10.2.3.4')).toHaveProperty('addresses');
    expect(await resolve('http://[::1]/', '::1')).toHaveProperty('addresses');
    expect(await resolve('https://mixed.example/', '127.0.0.1')).toEqual({ refused: expect.any(String) });
    expect(await resolve('http://inner.example/', '10.3.0.0/16')).toEqual({ refused: expect.any(String) });
  });
});
