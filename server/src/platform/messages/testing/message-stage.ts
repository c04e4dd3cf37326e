import { openSendgrid, type SendgridFake } from '../../../../fakes/sendgrid.ts'
import { openTwilio, type TwilioFake } from '../../../../fakes/twilio.ts'
import type { Accounts } from '../../../start/account-settings.ts'
import { connect } from '../../../start/connect.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import type { Message } from '../message.ts'
import { postWith } from '../post.ts'
import type { MessageJob } from '../queue.ts'

export const MAIL: Message = { to: 'ana@customer.example', subject: 'Hello', text: 'Good morning' }
export const SMS: Message = { to: '+15005550001', subject: 'SMS', text: 'Good morning', channel: 'SMS' }
/** The group's accounts, and those that Northline has for itself. */
export const GROUP_SID = `AC${'1'.repeat(32)}`
export const OWN_SID = `AC${'2'.repeat(32)}`
const TOKENS = { [GROUP_SID]: 'token of the group', [OWN_SID]: 'token of Northline' }
export const tokenOf = (accountSid: string): string => TOKENS[accountSid] ?? ''
export const PUBLIC_URL = 'https://holdfast.example'

export type MessageStage = Stage & {
  readonly sendgrid: SendgridFake
  readonly twilio: TwilioFake
  /** Puts messages down as a write does; answers with their jobs. */
  readonly post: (...messages: readonly Message[]) => Promise<MessageJob[]>
  readonly send: (job: MessageJob | undefined, isLastTry?: boolean) => Promise<void>
  readonly row: (job: MessageJob | undefined) => Promise<MessageFields | undefined>
}
type MessageFields = {
  readonly state: string
  readonly reason: string | null
  readonly provider_id: string | null
  readonly attempts: number
  readonly account: string | null
}

/** The product with accounts at local servers that behave like the services. */
export async function openMessageStage(
  own: Partial<Accounts> | ((at: { readonly sendgrid: string; readonly twilio: string }) => Partial<Accounts>) = {},
  failuresToOpen = 100,
): Promise<MessageStage> {
  const sendgrid = await openSendgrid({ keys: ['SG.group', 'SG.northline'] })
  const twilio = await openTwilio({
    accounts: [GROUP_SID, OWN_SID].map((accountSid) => ({ accountSid, authToken: tokenOf(accountSid) })),
  })
  const mailAccount = { url: sendgrid.url, webhookKey: null, inboundToken: null }
  const accounts: Accounts = {
    smtp: null,
    fmcsa: null,
    sendgrid: [
      { ...mailAccount, venture: null, apiKey: 'SG.group', from: 'group@holdfast.example' },
      { ...mailAccount, venture: VENTURES.northline.code, apiKey: 'SG.northline', from: 'desk@northline.example' },
    ],
    twilio: [
      textAccount(twilio.url, null, GROUP_SID, '+15005550006'),
      textAccount(twilio.url, VENTURES.northline.code, OWN_SID, '+15005550007'),
    ],
    ...(typeof own === 'function' ? own({ sendgrid: sendgrid.url, twilio: twilio.url }) : own),
  }
  const stage = await openStage({
    connect: (parts) => connect(accounts, { ...parts, publicUrl: PUBLIC_URL }),
    outsideLimits: { attemptMs: 700, firstWaitMs: 1, totalMs: 6_000, failuresToOpen },
  })
  return {
    ...stage,
    sendgrid,
    twilio,
    post: (...messages) => posted(stage, messages),
    send: (job, isLastTry = false) =>
      job ? stage.system.messages.send(job, isLastTry) : Promise.reject(new Error('no job')),
    row: async (job) => {
      const [row] = await stage.sql<MessageFields>(
        'select state, reason, provider_id, attempts, account from platform.messages where id = $1',
        [job?.messageId],
      )
      return row
    },
    close: async () => {
      await stage.close()
      await Promise.all([sendgrid.close(), twilio.close()])
    },
  }
}

export function textAccount(url: string, venture: string | null, accountSid: string, from: string) {
  return { url, venture, accountSid, authToken: tokenOf(accountSid), sender: { from } }
}

async function posted(stage: Stage, messages: readonly Message[]): Promise<MessageJob[]> {
  const jobs: MessageJob[] = []
  const post = postWith(async (_tx, _queue, given) => void jobs.push(...(given as readonly MessageJob[])), stage.clock)
  const scope = Object.values(VENTURES).map(({ id }) => id)
  await stage.system.database.transaction({ scope, person: null }, async (tx) => {
    for (const message of messages) await post(tx, message)
  })
  return jobs
}
