/** Whom an address limit counts: one IPv4 address, or the /64 of IPv6 within which anybody picks addresses freely. */
export function addressKey(ip: string): string {
  const mapped = ip.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1]
  if (mapped !== undefined) return mapped
  if (!ip.includes(':')) return ip
  return `${groupsOf(ip).slice(0, 4).join(':')}::/64`
}

function groupsOf(ip: string): readonly string[] {
  const [head = '', tail] = (ip.split('%')[0] ?? '').toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before.map(short)
  const after = tail === '' ? [] : tail.split(':')
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after].map(short)
}

function short(group: string): string {
  return group.replace(/^0+(?=.)/, '')
}
