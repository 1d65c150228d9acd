/**
 * Which addresses may receive: https on the public internet, and what the setting WEBHOOK_ADDRESSES names besides. Whoever may make webhooks
 * would otherwise reach what only this machine reaches.
 */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** What is not reached from the public internet, by the IANA registries of special-purpose addresses (RFC 6890), with multicast. */
const special4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  '224.0.0.0/3',
];

/** The public internet is in 2000::/3 alone; of it these are special: documentation, benchmarks, ORCHID, Teredo, 6to4. */
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  return list;
};

const special = listOf([...special4, ...special6]);
const public6 = listOf(['2000::/3']);

/** An address as it would be reached: IPv4 in IPv6 (`::ffff:10.0.0.1`) is IPv4. */
function reached(address: string): { readonly address: string; readonly family: 'ipv4' | 'ipv6' } {
  if (isIPv4(address)) return { address, family: 'ipv4' };
  // The URL parser writes each IPv6 address in one form, an embedded IPv4 address in hexadecimal digits.
  const whole = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(whole) ?? [];
  if (high === undefined || low === undefined) return { address: whole, family: 'ipv6' };
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return { address: `${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`, family: 'ipv4' };
}

function isPublic(address: string): boolean {
  const { address: own, family } = reached(address);
  return !special.check(own, family) && (family === 'ipv4' || public6.check(own, family));
}

/** Why an address may not receive, as an end of a sentence about it; with the addresses to connect to where it may. */
export type Resolved = { readonly refused: string } | { readonly addresses: readonly LookupAddress[] };

export interface Receivers {
  /** Looks up the host of an address and checks all that it is found under. */
  resolve(url: string): Promise<Resolved>;
}

/** `allowed` are hosts, addresses and networks of the setting: `hooks.internal`, `10.1.0.0/16`. */
export function receivers(
  allowed: readonly string[],
  lookUp: (host: string) => Promise<readonly LookupAddress[]> = (host) => lookup(host, { all: true }),
): Receivers {
  const named = new Set(
    allowed.filter((entry) => isIP(entry.split('/')[0] ?? '') === 0).map((host) => host.toLowerCase()),
  );
  const networks = listOf(allowed.filter((entry) => isIP(entry.split('/')[0] ?? '') !== 0));
  const isAllowed = (address: string): boolean => {
    const own = reached(address);
    return networks.check(own.address, own.family);
  };

  async function addressesOf(host: string): Promise<readonly LookupAddress[]> {
    const family = isIP(host);
    return family === 0 ? lookUp(host) : [{ address: host, family }];
  }

  return {
    resolve: async (url) => {
      const { protocol, username, password, hostname } = new URL(url);
      if (protocol !== 'https:' && protocol !== 'http:') return { refused: 'is no address of the web' };
      if (username !== '' || password !== '') return { refused: 'has a user name or a password' };
      const host = hostname.replace(/^\[|\]$/g, '');
      const found = await addressesOf(host).catch(() => null);
      if (found === null || found.length === 0) return { refused: `names the host "${host}", which is not found` };
      const isNamed = named.has(host) || found.every(({ address }) => isAllowed(address));
      if (isNamed) return { addresses: found };
      if (protocol === 'http:') return { refused: 'is not encrypted; give one with https' };
      const inner = found.find(({ address }) => !isPublic(address));
      if (inner === undefined) return { addresses: found };
      return { refused: `leads to ${inner.address}, which is not on the public internet` };
    },
  };
}
