import { BlockList, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where a host that somebody has named in the configuration may lie as well: on this machine or in the own network. */
const OWN_RANGES: readonly string[] = ['loopback', 'private', 'uniqueLocal'];

/** IPv4 addresses as IPv6 once wrote them; nothing but loopback is left there. */
const IPV4_COMPATIBLE = new BlockList();
IPV4_COMPATIBLE.addSubnet('::', 96, 'ipv6');

/** Where Azure keeps what its machines may know of themselves; the other clouds do so in ranges that are never public. */
const METADATA: readonly string[] = ['168.63.129.16'];

/**
 * Whether the program may connect to an address of the internet protocol. An IPv4 address inside of an IPv6 one counts as
 * itself; whatever has a purpose of its own (link-local, multicast, translated, reserved …) is not reached.
 *
 * @param isNamed whether the configuration names the host
 */
export function isReachable(address: string, isNamed: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  if (METADATA.includes(plain.toString())) return false;
  if (isIPv6(address) && plain.toString() !== '::1' && IPV4_COMPATIBLE.check(address, 'ipv6')) return false;
  const range = plain.range();
  return range === 'unicast' || (isNamed && OWN_RANGES.includes(range));
}
