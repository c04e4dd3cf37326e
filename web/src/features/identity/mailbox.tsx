import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import css from './mailbox.module.css'
import { MailboxMessage } from './mailbox-message.tsx'

const EVERY = 3_000

/** What this machine would have mailed, newest first. */
export function Mailbox() {
  const { data, error, refetch } = useReply(contract.identity.mailbox, {})
  // Where there is no mailbox, one answer is enough.
  useReply(contract.identity.mailbox, {}, { every: EVERY, when: data !== undefined })
  if (error?.status === 404)
    return (
      <Empty title="There is no mailbox here">
        Messages are kept on this page only while Holdfast runs on your own machine without a mail server, and only for
        that machine. Here they are mailed: look for the code in your own mail.
      </Empty>
    )
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (data?.items.length === 0)
    return (
      <Empty title="No messages yet">
        Ask for a code on the sign-in page; it appears here within three seconds. Codes are only sent to addresses that
        belong to somebody.
      </Empty>
    )
  return (
    <ul className={css['messages']} aria-busy={!data}>
      {(data?.items ?? []).map((message) => (
        <MailboxMessage key={message.id} message={message} />
      ))}
    </ul>
  )
}
