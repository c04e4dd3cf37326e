import type { VentureId } from '@holdfast/engine/kernel'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Log } from '../log.ts'
import { OutsideFailure } from '../outside/index.ts'
import type { Outgoing, Sender } from './message.ts'
import type { MessageJob } from './queue.ts'
import { claimMessage, type SenderOf } from './store/claim.ts'
import { firstUnclaimed, type Outcome, recordOutcome, type Sending } from './store/record-outcome.ts'
import { suppress } from './store/suppressions.ts'

export type SendingParts = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly senderOf: SenderOf
}
/** Sends one message, once; throws when it is to be tried again later. `isLastTry`: nobody will. */
export type SendMessage = (job: MessageJob, isLastTry: boolean) => Promise<void>

/**
 * Claim, send, record: three steps, and the network in none of the transactions. Whoever dies between them leaves a
 * message that is being sent; the next one to come finds it, asks the service where that can be asked, and never sends.
 */
export function sendingWith(parts: SendingParts): SendMessage {
  return async ({ messageId, ventureId }, isLastTry) => {
    const caller = () => systemCaller(ventureId === null ? [] : [ventureId as VentureId], parts.clock.now())
    const within = <R>(body: (tx: Tx) => Promise<R>) => parts.database.transaction(caller(), body)
    const since = parts.clock.now()
    const claim = await within((tx) => claimMessage(tx, messageId, parts.senderOf))
    if (claim.kind === 'nothing to do') return
    if (claim.kind === 'being sent') throw new Error('Somebody else is sending this message right now')
    const { message, sender } = claim
    const sending = { id: messageId, attempt: claim.attempt }
    if (claim.kind === 'left behind') {
      if (sender) await lookUp(parts, within, sending, message, sender, claim.since)
      return
    }
    const answer = await claim.sender.send(message).catch((error: unknown) => failureOf(error, claim.sender))
    if (!(answer instanceof OutsideFailure)) {
      await within((tx) => recordOutcome(tx, sending, { state: 'SENT', at: parts.clock.now(), ...answer }))
      return
    }
    const outcome = outcomeOf(answer, isLastTry)
    await within(async (tx) => {
      await recordOutcome(tx, sending, outcome)
      if (answer.isOptOut) await suppress(tx, claim.recipient, answer.message, parts.clock.now())
    })
    parts.log.warn({ messageId, provider: claim.sender.provider, state: outcome.state }, 'A message was not sent')
    if (outcome.state === 'UNKNOWN') await lookUp(parts, within, sending, message, claim.sender, since)
    if (outcome.state === 'WAITING') throw new Error(outcome.reason)
  }
}

/** What a client did not judge is a mistake of ours, and may have come after the service had answered. */
function failureOf(error: unknown, { provider }: Sender): OutsideFailure {
  if (error instanceof OutsideFailure) return error
  const facts = provider === null ? { isPassing: true } : { mayHaveActed: true }
  return new OutsideFailure('NOT_UNDERSTOOD', 'It broke off on our side', facts)
}

function outcomeOf(failure: OutsideFailure, isLastTry: boolean): Exclude<Outcome, { state: 'SENT' }> {
  if (failure.mayHaveActed)
    return { state: 'UNKNOWN', reason: `${failure.message}. Nobody can tell whether it was sent.` }
  return { state: failure.isPassing && !isLastTry ? 'WAITING' : 'FAILED', reason: failure.message }
}

/** The service may have it after all. That it has not is no proof: it may only be late. */
async function lookUp(
  parts: SendingParts,
  within: <R>(body: (tx: Tx) => Promise<R>) => Promise<R>,
  sending: Sending,
  message: Outgoing,
  { provider, lookUp: asked }: Sender,
  since: string,
): Promise<void> {
  if (!asked || provider === null) return
  try {
    const ids = await asked(message, since)
    await within(async (tx) => {
      const providerId = await firstUnclaimed(tx, provider, ids)
      if (providerId !== null) await recordOutcome(tx, sending, { state: 'SENT', providerId, at: parts.clock.now() })
    })
  } catch (error) {
    // It stays unknown, for a person to settle.
    parts.log.warn({ err: error, provider }, 'A message could not be looked up')
  }
}
