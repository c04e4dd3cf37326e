/** The headers of a mail by name in small letters; the first of a name counts. */
export type MailHeaders = ReadonlyMap<string, string>

/** No real mail has more; what comes after is left behind. */
const LONGEST = 200_000

export function mailHeadersIn(block: string): MailHeaders {
  const headers = new Map<string, string>()
  // A line that begins with a blank goes on with the one above.
  for (const line of block
    .slice(0, LONGEST)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}
