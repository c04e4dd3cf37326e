import type { OutreachRecipient } from '@holdfast/contract'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { State, type StateKind } from '../../../../ui/state.tsx'
import { Under } from '../../../../ui/under.tsx'

type Message = NonNullable<OutreachRecipient['message']>

const MESSAGES: Readonly<Record<Message['state'], readonly [StateKind, string]>> = {
  WAITING: ['none', 'Waiting to be sent'],
  SENDING: ['info', 'Being sent'],
  SENT: ['info', 'Sent'],
  DELIVERED: ['ok', 'Delivered'],
  FAILED: ['bad', 'Failed'],
  UNKNOWN: ['warn', 'It may have been sent'],
}

interface MessageStateProps {
  readonly message: OutreachRecipient['message']
  readonly zone: string
}

/** What became of the message to one carrier, and why where it failed. */
export function MessageState({ message, zone }: MessageStateProps) {
  if (message === null) return <Under>Sent more than 400 days ago</Under>
  const [kind, words] = MESSAGES[message.state]
  const under = message.reason ?? (message.sentAt && recentWhen(message.sentAt, zone))
  return (
    <>
      <State plain kind={kind}>
        {words}
      </State>
      {under && <Under>{under}</Under>}
    </>
  )
}
