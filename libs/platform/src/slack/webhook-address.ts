import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Config } from '../config/config';
import { DeliveryError } from '../jobs/delivery-error';

/** Addresses that are nobody's on the internet: this machine, the networks around it, and what is reserved. */
const PRIVATE = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of IPv6 only what is given out for the internet, without the parts of it that lead into IPv4 or nowhere. */
const GLOBAL_V6 = listOf(['2000::/3']);
const SPECIAL_V6 = listOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);
const PRIVATE_V4 = listOf(PRIVATE);
const LOOPBACK = listOf(['127.0.0.0/8', '::1/128']);

/** A host whose addresses were looked at: the connection goes to these and nowhere else. */
export interface PinnedHost {
  url: URL;
  lookup: LookupFunction;
}

/** @throws DeliveryError when messages must not go there. */
export async function pinnedHost(
  address: string,
  { webhooksToLoopback }: Pick<Config, 'webhooksToLoopback'>,
): Promise<PinnedHost> {
  const url = parsed(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolved(host);
  const local = webhooksToLoopback && addresses.every(({ address: ip }) => isIn(LOOPBACK, ip));
  if (!local) {
    if (url.protocol !== 'https:') throw new DeliveryError('permanent', 'webhook_not_https');
    if (!addresses.every(({ address: ip }) => isPublic(ip)))
      throw new DeliveryError('permanent', 'webhook_private_address');
  }
  return {
    url,
    lookup: (_host, options, answer) => {
      if (options.all) answer(null, addresses);
      else answer(null, addresses[0]!.address, addresses[0]!.family);
    },
  };
}

export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !PRIVATE_V4.check(ip, 'ipv4');
  return isIP(ip) === 6 && GLOBAL_V6.check(ip, 'ipv6') && !SPECIAL_V6.check(ip, 'ipv6');
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password)
    throw new DeliveryError('permanent', 'webhook_not_https');
  return url;
}

async function resolved(host: string): Promise<{ address: string; family: number }[]> {
  try {
    return await lookup(host, { all: true });
  } catch (error) {
    const { code = 'EAI_AGAIN' } = error as NodeJS.ErrnoException;
    throw new DeliveryError('retryable', code, { cause: error, ofServer: true });
  }
}

function isIn(list: BlockList, ip: string): boolean {
  return list.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, bits] = range.split('/') as [string, string];
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
