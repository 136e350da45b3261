import { isIPv4, isIPv6 } from "node:net";

/** Blocks of IPv4 that are nobody's public address (RFC 6890 and the registry it refers to). */
const RESERVED_V4: readonly (readonly [address: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  // Public by number, but answers only inside a well-known cloud, with the secrets of the machine.
  ["168.63.129.16", 32],
];

/** Outside 2000::/3 nothing is public, but for the two blocks that carry an IPv4 address; these lie inside it. */
const RESERVED_V6: readonly (readonly [address: string, bits: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];
const PUBLIC_V6 = ["2000::", 3] as const;
/** IPv4 in IPv6: mapped addresses, and the well-known prefix of NAT64. */
const CARRIES_V4: readonly (readonly [address: string, bits: number])[] = [
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96],
];

/** Whether an IP address (v4 or v6, without brackets) is one that anybody on the internet can reach. */
export function isPublicAddress(address: string): boolean {
  const bare = address.split("%", 1)[0] ?? "";
  if (isIPv4(bare)) return isPublicV4(readV4(bare));
  if (!isIPv6(bare)) return false;
  const value = readV6(bare);
  if (CARRIES_V4.some((block) => within(value, readV6(block[0]), block[1], 128))) {
    return isPublicV4(value & 0xffff_ffffn);
  }
  if (!within(value, readV6(PUBLIC_V6[0]), PUBLIC_V6[1], 128)) return false;
  return !RESERVED_V6.some((block) => within(value, readV6(block[0]), block[1], 128));
}

function isPublicV4(value: bigint): boolean {
  return !RESERVED_V4.some((block) => within(value, readV4(block[0]), block[1], 32));
}

function within(value: bigint, block: bigint, bits: number, width: number): boolean {
  const shift = BigInt(width - bits);
  return value >> shift === block >> shift;
}

function readV4(address: string): bigint {
  return address.split(".").reduce((value, part) => (value << 8n) | BigInt(part), 0n);
}

function readV6(address: string): bigint {
  const [head = "", tail] = address.split("::");
  const front = readGroups(head);
  const back = tail === undefined ? [] : readGroups(tail);
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => 0n);
  return [...front, ...zeros, ...back].reduce((value, group) => (value << 16n) | group, 0n);
}

function readGroups(part: string): readonly bigint[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [BigInt(`0x${group}`)];
    const value = readV4(group);
    return [value >> 16n, value & 0xffffn];
  });
}
