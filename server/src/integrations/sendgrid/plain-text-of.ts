/** Longer than any mail that a person writes; what comes after it is left behind. */
const LONGEST_HTML = 1_000_000

const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(style|script|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const BREAK = /<(?:br|\/(?:p|div|tr|li|h[1-6]|table|ul|ol|blockquote))\b[^>]*(?:>|$)/gi
const TAG = /<[a-z/!?][^>]*(?:>|$)/gi
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  euro: '€',
  pound: '£',
}
const LAST_CODE_POINT = 0x10ffff

/**
 * What somebody reads in a mail that is written as a page. Anybody may send one, so each pattern goes over it once:
 * one that is not closed takes the rest, in place of being tried again from every place behind it.
 */
export function plainTextOf(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decoded)
    .split('\n')
    .map((line) => line.trim())
    .filter((line, at, lines) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim()
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity
}
