/** What begins the part of an answer that its writer did not write: the mail that is answered, or a mark above it. */
const BEGINNINGS: readonly RegExp[] = [
  /^\s*>/,
  /^\s*-{2,}\s*(original|forwarded) message\s*-{2,}\s*$/i,
  /^\s*_{10,}\s*$/,
  /^\s*on\b.{4,200}\bwrote:\s*$/i,
  /^\s*from:\s+\S.*@/i,
  /^\s*sent from my\b/i,
]

export type Words = { readonly own: string; readonly quoted: string | null }

/** What somebody wrote, and what their mail program put below it. Nothing is lost: a text that is all quotation is its own. */
export function ownWords(text: string): Words {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const cut = lines.findIndex((line, at) => beginsQuotation(line, lines[at + 1]))
  const own = (cut < 0 ? lines : lines.slice(0, cut)).join('\n').trim()
  const quoted = cut < 0 ? '' : lines.slice(cut).join('\n').trim()
  return own === '' ? { own: quoted, quoted: null } : { own, quoted: quoted || null }
}

/** Programs break "On … wrote:" into two lines where it is long. */
function beginsQuotation(line: string, next: string | undefined): boolean {
  return (
    BEGINNINGS.some((beginning) => beginning.test(line)) || (/^\s*on\b/i.test(line) && /\bwrote:\s*$/i.test(next ?? ''))
  )
}
