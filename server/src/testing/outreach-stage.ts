import { contract, type Input, type LoadOutreach, type OutreachRecipient, type OutreachSend } from '@holdfast/contract'
import { GROUP_SID, openMessageStage, textAccount } from '../platform/messages/testing/message-stage.ts'
import { INBOUND, KEYS, publicHalf, telling, type WebhookStage } from '../platform/messages/testing/webhook-stage.ts'
import { CARRIERS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'

export const { redRiver, tejas, bluebonnet } = CARRIERS
/** How each is reached; Bluebonnet has no telephone. */
export const MAIL = {
  redRiver: 'dispatch@redriver.example',
  tejas: 'ops@tejas.example',
  bluebonnet: 'loads@bluebonnet.example',
} as const
export const PHONE = { redRiver: '+12145550101', tejas: '+12145550102' } as const
export const DOMAIN = 'in.holdfast.example'

type Asking = Partial<Input<typeof contract.outreach.sendOutreach>>
type Edit = Omit<Input<typeof contract.carriers.changeCarrier>, 'id' | 'version'>

export type OutreachStage = WebhookStage & {
  readonly edit: (carrierId: string, fields: Edit) => Promise<void>
  /** Asks Red River and Tejas by e-mail unless it says otherwise, and lets the messages leave. */
  readonly ask: (loadId: string, given?: Asking, by?: PersonName) => Promise<OutreachSend>
  readonly threads: (loadId: string, by?: PersonName) => Promise<LoadOutreach>
  /** One recipient as it stands now. */
  readonly recipient: (loadId: string, carrierId: string) => Promise<OutreachRecipient>
  /** A carrier answers the mail that it got, as mail programs do. */
  readonly answer: (from: string, text: string, given?: Record<string, string>) => Promise<void>
  readonly textBack: (from: string, text: string, sid?: string) => Promise<void>
}

/** The product with accounts of the group alone, whose answers are brought to it; the carriers can be reached. */
export async function openOutreachStage(): Promise<OutreachStage> {
  const messages = await openMessageStage((at) => ({
    sendgrid: [
      {
        venture: null,
        apiKey: 'SG.group',
        url: at.sendgrid,
        from: 'Holdfast <desk@holdfast.example>',
        webhookKey: publicHalf(KEYS.group),
        inboundToken: INBOUND.group,
        inboundDomain: DOMAIN,
      },
    ],
    twilio: [textAccount(at.twilio, null, GROUP_SID, '+15005550006')],
  }))
  const stage = telling(messages)
  const edit = async (id: string, fields: Edit) => {
    const { version } = await stage.as('ana').call(contract.carriers.getCarrier, { id })
    await stage.as('ana').call(contract.carriers.changeCarrier, { id, version, ...fields })
  }
  await edit(redRiver.id, { email: MAIL.redRiver, phone: PHONE.redRiver })
  await edit(tejas.id, { email: MAIL.tejas, phone: PHONE.tejas })
  await edit(bluebonnet.id, { email: MAIL.bluebonnet })
  const threads = (id: string, by: PersonName = 'ana') => stage.as(by).call(contract.outreach.loadOutreach, { id })
  return {
    ...stage,
    edit,
    threads,
    ask: async (loadId, given, by = 'ana') => {
      const sent = await stage.as(by).call(contract.outreach.sendOutreach, askingOf(loadId, given))
      await stage.settle()
      return sent
    },
    recipient: async (loadId, carrierId) => {
      const { sends } = await threads(loadId)
      const found = sends.flatMap(({ recipients }) => recipients).find(({ carrier }) => carrier.id === carrierId)
      if (!found) throw new Error('Nobody asked this carrier')
      return found
    },
    answer: async (from, text, given = {}) => {
      await stage.bringMail(answerTo(stage, from, text, given))
      await stage.settle()
    },
    textBack: async (from, text, sid = `SM${crypto.randomUUID().replaceAll('-', '')}`) => {
      const form = { MessageSid: sid, From: from, To: '+15005550006', Body: text }
      await stage.tellTwilio('/api/webhooks/twilio/inbound', form)
      await stage.settle()
    },
  }
}

export function askingOf(loadId: string, given: Asking = {}): Input<typeof contract.outreach.sendOutreach> {
  return {
    loadId,
    channel: 'EMAIL',
    carrierIds: [redRiver.id, tejas.id],
    ...(given.channel !== 'SMS' && { subject: 'Load {load}: {lane}' }),
    text: 'Hello {carrier}, can you take {load}?',
    key: crypto.randomUUID(),
    ...given,
  }
}

/** As the service brings it. */
export function answerTo(
  stage: Pick<OutreachStage, 'sendgrid'>,
  from: string,
  text: string,
  given: Record<string, string> = {},
): Record<string, string> {
  const mail = stage.sendgrid.sent.findLast(({ to }) => to === from)
  return {
    headers: `Message-ID: <${crypto.randomUUID()}@carrier.example>`,
    envelope: JSON.stringify({
      to: [given['to'] ?? mail?.replyTo ?? 'desk@holdfast.example'],
      from: given['from'] ?? from,
    }),
    from: given['header'] ?? given['from'] ?? from,
    SPF: given['SPF'] ?? 'pass',
    ...(given['headers'] !== undefined && { headers: given['headers'] }),
    subject: given['subject'] ?? `Re: ${mail?.subject ?? 'Load'}`,
    text: `${text}\r\n\r\nOn Thu, Jun 18, 2026 Ana wrote:\r\n> ${mail?.text ?? ''}`,
  }
}
