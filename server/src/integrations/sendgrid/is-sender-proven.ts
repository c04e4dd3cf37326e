import { type MailSender, mailDomain, shownSender } from './mail-sender.ts'

/** What the service found out: `spf` as "pass", `dkim` as "{@carrier.example : pass, @list.example : fail}". */
type Findings = { readonly spf: string; readonly dkim: string }

/** More signatures than any mail carries. */
const LONGEST = 2_000

/**
 * Whether the mail comes from who it says. SPF is about the envelope and DKIM about a signature, which anybody has of their
 * own: they prove a sender of the same domain, or of one below or above it, and nobody else.
 */
export function isSenderProven(sender: MailSender, { spf, dkim }: Findings): boolean {
  const domain = mailDomain(shownSender(sender))
  if (domain === null) return false
  const handedOver = sender.envelope === null ? null : mailDomain(sender.envelope)
  if (spf.trim().toLowerCase() === 'pass' && handedOver !== null && areAkin(domain, handedOver)) return true
  const signed = dkim
    .slice(0, LONGEST)
    .toLowerCase()
    .matchAll(/@([^\s@:,{}]+)\s*:\s*pass\b/g)
  return [...signed].some(([, signer]) => signer !== undefined && areAkin(domain, signer))
}

function areAkin(one: string, other: string): boolean {
  const isBelow = (below: string, above: string) => above.includes('.') && below.endsWith(`.${above}`)
  return one === other || isBelow(one, other) || isBelow(other, one)
}
