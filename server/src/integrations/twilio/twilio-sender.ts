import { z } from 'zod'
import type { Outgoing, Sender, Taken } from '../../platform/messages/index.ts'
import { type Outside, OutsideFailure } from '../../platform/outside/index.ts'
import { type Answer, ask, jsonOf } from '../http/index.ts'
import { matchingSids } from './matching-sids.ts'
import type { TwilioAccount } from './twilio-account.ts'
import { twilioFailure } from './twilio-failure.ts'

type Parts = { readonly account: TwilioAccount; readonly outside: Outside; readonly publicUrl: string | null }

const Created = z.object({ sid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/) })

/** SMS by Twilio, under this account and no other. */
export function createTwilioSender(parts: Parts): Sender {
  const key = { provider: 'twilio', venture: parts.account.venture } as const
  return {
    ...key,
    // What it brings is signed for an address that only the configuration knows.
    ...(parts.publicUrl !== null && { answers: { domain: null } }),
    send: (message) => parts.outside.call(key, 'send', (signal) => sent(parts, message, signal)),
    lookUp: (message, since) =>
      parts.outside.call(key, 'read', async (signal) => {
        const query = new URLSearchParams({ To: message.to, 'DateSent>': since.slice(0, 10), PageSize: '50' })
        const answer = await asked(parts, `/Messages.json?${query}`, signal)
        if (answer.status !== 200) throw twilioFailure(answer, 'read')
        return matchingSids(answer.text, message, since)
      }),
  }
}

/** Whether the token opens the account, and whether the account is in use. */
export function checkTwilio(parts: Parts): Promise<string> {
  const key = { provider: 'twilio', venture: parts.account.venture } as const
  return parts.outside.call(key, 'read', async (signal) => {
    const answer = await asked(parts, '.json', signal)
    if (answer.status !== 200) throw twilioFailure(answer, 'read')
    const account = z.object({ status: z.string() }).safeParse(jsonOf(answer.text))
    if (!account.success) throw new OutsideFailure('NOT_UNDERSTOOD', 'Its answer is not that of Twilio')
    if (account.data.status !== 'active') throw new OutsideFailure('DENIED', `The account is ${account.data.status}`)
    return 'Twilio accepts the token, and the account is active.'
  })
}

async function sent(parts: Parts, message: Outgoing, signal: AbortSignal): Promise<Taken> {
  const { sender } = parts.account
  const form = new URLSearchParams({
    To: message.to,
    Body: message.text,
    ...('from' in sender ? { From: sender.from } : { MessagingServiceSid: sender.messagingServiceSid }),
    ...reportsTo(parts.publicUrl, message),
  })
  const answer = await asked(parts, '/Messages.json', signal, form.toString())
  if (answer.status !== 201) throw twilioFailure(answer, 'send')
  const created = Created.safeParse(jsonOf(answer.text))
  if (!created.success)
    throw new OutsideFailure('NOT_UNDERSTOOD', 'It took the message over and named no number for it', {
      mayHaveActed: true,
    })
  return { providerId: created.data.sid }
}

/** Reports may come before we have noted its number for the message, so the address carries ours. */
function reportsTo(publicUrl: string | null, { id, attempt }: Outgoing): { StatusCallback?: string } {
  if (publicUrl === null || id === null) return {}
  const query = `message=${id}${attempt === undefined ? '' : `&attempt=${attempt}`}`
  return { StatusCallback: `${publicUrl.replace(/\/$/, '')}/api/webhooks/twilio/status?${query}` }
}

function asked({ account }: Parts, path: string, signal: AbortSignal, form?: string): Promise<Answer> {
  const basic = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')
  const headers = { authorization: `Basic ${basic}`, accept: 'application/json' }
  return ask(
    `${account.url}/2010-04-01/Accounts/${account.accountSid}${path}`,
    form === undefined
      ? { headers }
      : { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: form },
    signal,
  )
}
