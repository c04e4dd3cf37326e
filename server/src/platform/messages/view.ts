import type { OutboundMessage } from '@holdfast/contract'
import type { Caller } from '../caller.ts'
import { mayOperate } from '../may-operate.ts'

export type MessageRow = {
  readonly id: string
  readonly venture_id: string | null
  readonly channel: OutboundMessage['channel']
  readonly recipient: string
  readonly subject: string | null
  readonly has_body: boolean
  readonly state: OutboundMessage['state']
  readonly provider: OutboundMessage['provider']
  readonly attempts: number
  readonly reason: string | null
  readonly created_at: string
  readonly sent_at: string | null
}

export function isResendable({ state, has_body }: Pick<MessageRow, 'state' | 'has_body'>): boolean {
  return has_body && (state === 'FAILED' || state === 'UNKNOWN')
}

export function messageView(caller: Caller, row: MessageRow): OutboundMessage {
  const venture = caller.ventures.find(({ id }) => id === row.venture_id)
  const mayDo = mayOperate(caller)
  return {
    id: row.id,
    venture: venture ? { id: venture.id, name: venture.name } : null,
    channel: row.channel,
    recipient: row.recipient,
    subject: row.subject,
    state: row.state,
    provider: row.provider,
    attempts: row.attempts,
    reason: row.reason,
    createdAt: new Date(row.created_at).toISOString(),
    sentAt: row.sent_at === null ? null : new Date(row.sent_at).toISOString(),
    can: { resend: mayDo && isResendable(row), settle: mayDo && row.state === 'UNKNOWN' },
  }
}
