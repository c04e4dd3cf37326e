import type { OutreachChannel } from '@holdfast/engine/freight'
import type { Tx } from '../../../../platform/db/tx.ts'

type Send = {
  readonly ventureId: string
  readonly loadId: string
  readonly outreachId: string
  readonly channel: OutreachChannel
}
type Recipient = {
  readonly carrier: { readonly id: string }
  readonly address: string
  readonly code: string
  readonly messageId: string | null
}

export async function insertRecipients(tx: Tx, send: Send, recipients: readonly Recipient[]): Promise<void> {
  const rows = recipients.map(({ carrier, address, code, messageId }) => ({
    venture_id: send.ventureId,
    outreach_id: send.outreachId,
    load_id: send.loadId,
    channel: send.channel,
    carrier_id: carrier.id,
    address,
    message_id: messageId,
    reply_code: code,
  }))
  await tx.insertInto('freight.outreach_recipients').values(rows).execute()
}
