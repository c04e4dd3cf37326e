import { sendgridInbound } from '../../integrations/sendgrid/index.ts'
import { type Connections, NO_CONNECTIONS, type Sender } from '../../platform/messages/index.ts'
import type { System } from '../../system.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const { code } = VENTURES.northline
const TOKEN = 'the post office of the demo'
const DOMAIN = 'in.northline.example'

/** Northline's own post while its story is told: everything arrives nowhere, and answers are brought. */
export function demoPost(): Connections {
  const account = { venture: code, url: 'http://localhost', apiKey: '', from: `desk@${DOMAIN}`, webhookKey: null }
  const sender: Sender = {
    provider: null,
    venture: code,
    answers: { domain: DOMAIN },
    send: async () => ({ providerId: null }),
  }
  const ofNorthline = (venture: string | null) => (venture === code ? sender : null)
  return {
    ...NO_CONNECTIONS,
    email: ofNorthline,
    sms: ofNorthline,
    webhooks: [sendgridInbound([{ ...account, inboundToken: TOKEN }])],
  }
}

export type Mail = { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }

/** Somebody writes to Northline; it comes as the service brings mail. */
export async function bringMail({ app }: System, { from, to, subject, text }: Mail): Promise<void> {
  const form = new FormData()
  form.set('envelope', JSON.stringify({ to: [to], from }))
  form.set('subject', subject)
  form.set('text', text)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  await app.inject({
    method: 'POST',
    url: `/api/webhooks/sendgrid/inbound?token=${encodeURIComponent(TOKEN)}`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}

/** The address of Northline's desk, for mail that answers nothing. */
export const DESK = `desk@${DOMAIN}`
