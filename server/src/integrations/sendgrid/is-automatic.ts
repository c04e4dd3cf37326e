import type { MailHeaders } from './mail-headers.ts'
import { bareMail, type MailSender, NO_SENDER } from './mail-sender.ts'

/** The addresses of which our own mail is sent, and the domains to which answers to it go. */
export type OwnAddresses = { readonly senders: ReadonlySet<string>; readonly domains: ReadonlySet<string> }

const MARKS: readonly string[] = ['x-autoreply', 'x-autorespond']
const PRECEDENCES: readonly string[] = ['bulk', 'junk', 'auto_reply']

/** Whether a machine wrote it: it says so in one of the ways that there are, wants no answer, or is one of ours. */
export function isAutomatic(headers: MailHeaders, sender: MailSender, own: OwnAddresses): boolean {
  const { envelope } = sender
  return envelope === '' || envelope === NO_SENDER || saysSo(headers) || isOwn(sender, own)
}

function saysSo(headers: MailHeaders): boolean {
  const word = (name: string) => /^[\w./-]*/.exec((headers.get(name) ?? '').toLowerCase())?.[0] ?? ''
  const submitted = word('auto-submitted')
  return (
    (submitted !== '' && submitted !== 'no') ||
    MARKS.some((mark) => headers.has(mark)) ||
    PRECEDENCES.includes(word('precedence')) ||
    word('content-type') === 'multipart/report'
  )
}

function isOwn({ said, envelope }: MailSender, { senders, domains }: OwnAddresses): boolean {
  return [said, envelope].some((each) => {
    const address = bareMail(each ?? '')
    return senders.has(address) || domains.has(address.slice(address.lastIndexOf('@') + 1))
  })
}
