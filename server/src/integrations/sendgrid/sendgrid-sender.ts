import type { Clock } from '../../platform/clock.ts'
import type { Outgoing, Sender } from '../../platform/messages/index.ts'
import type { Outside } from '../../platform/outside/index.ts'
import { type Answer, ask } from '../http/index.ts'
import type { SendgridAccount } from './sendgrid-account.ts'
import { sendgridFailure } from './sendgrid-failure.ts'

type Parts = { readonly account: SendgridAccount; readonly outside: Outside; readonly clock: Clock }

/** Mail by SendGrid v3, under this account and no other. */
export function createSendgridSender(parts: Parts): Sender {
  const { account, outside } = parts
  const key = { provider: 'sendgrid', venture: account.venture } as const
  const { inboundDomain: domain, inboundToken } = account
  return {
    ...key,
    ...(domain !== undefined && inboundToken !== null && { answers: { domain } }),
    send: (message) =>
      outside.call(key, 'send', async (signal) => {
        const body = JSON.stringify(mailOf(message, account.from))
        const answer = await asked(parts, '/v3/mail/send', signal, body)
        // The leading part of `sg_message_id` in every event about it.
        return { providerId: answer.header('x-message-id') }
      }),
  }
}

/** Whether the key opens the account: the list of what it may do. */
export function checkSendgrid(parts: Parts): Promise<string> {
  const key = { provider: 'sendgrid', venture: parts.account.venture } as const
  return parts.outside.call(key, 'read', async (signal) => {
    await asked(parts, '/v3/scopes', signal)
    return 'SendGrid accepts the key.'
  })
}

async function asked({ account, clock }: Parts, path: string, signal: AbortSignal, body?: string): Promise<Answer> {
  const headers = { authorization: `Bearer ${account.apiKey}`, accept: 'application/json' }
  const answer = await ask(
    `${account.url}${path}`,
    body === undefined
      ? { headers }
      : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body },
    signal,
  )
  if (answer.status !== (body === undefined ? 200 : 202)) throw sendgridFailure(answer, Date.parse(clock.now()))
  return answer
}

function mailOf(message: Outgoing, from: string): object {
  return {
    personalizations: [{ to: [{ email: message.to }], ...(message.id !== null && { custom_args: argsOf(message) }) }],
    from: addressOf(from),
    ...(message.replyTo !== undefined && { reply_to: addressOf(message.replyTo) }),
    subject: message.subject,
    // Plain text first: that order is asked for.
    content: [
      { type: 'text/plain', value: message.text },
      ...(message.html === undefined ? [] : [{ type: 'text/html', value: message.html }]),
    ],
  }
}

/**
 * Only our numbers for it go along: what stands in custom arguments is kept by the service for long. `attempt` alone is
 * taken: events have a field of that name.
 */
function argsOf({ id, attempt }: Outgoing): object {
  return { message_id: id, ...(attempt !== undefined && { message_attempt: String(attempt) }) }
}

function addressOf(from: string): { email: string; name?: string } {
  const parts = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from)
  if (!parts?.[2]) return { email: from.trim() }
  return parts[1] ? { email: parts[2], name: parts[1].replace(/^"|"$/g, '') } : { email: parts[2] }
}
