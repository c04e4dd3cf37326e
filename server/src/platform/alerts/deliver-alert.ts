import type { VentureId } from '@holdfast/engine/kernel'
import { systemCaller } from '../caller.ts'
import type { Clock } from '../clock.ts'
import type { Database } from '../db/database.ts'
import type { Tx } from '../db/tx.ts'
import type { Log } from '../log.ts'
import { OutsideFailure } from '../outside/index.ts'
import { type AlertChannel, type AlertNotice, type DeliveryJob, NoticeRefused } from './alert.ts'
import { attempt } from './attempt.ts'
import { noteChannel, noteFailed, noteTold } from './note-attempt.ts'
import { takeDelivery } from './take-delivery.ts'
import { ventureName } from './venture-name.ts'
import { whyFailed } from './why-failed.ts'

export type Delivering = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  /** Where people open the product; null when nobody said so. */
  readonly publicUrl: string | null
  readonly attemptMs?: number
}

/**
 * Tells a channel what it does not know yet of an alert, one notice after the other, each noted before the next. Jobs of
 * the same alert take turns; a process that dies between the sending and the note of it tells once more.
 * Throws when the channel did not take it, so that the queue tries again. What may have arrived counts as told on a
 * channel that must not be told twice.
 */
export async function deliverAlert(parts: Delivering, channel: AlertChannel, job: DeliveryJob): Promise<void> {
  const caller = systemCaller(job.ventureId === null ? [] : [job.ventureId as VentureId], parts.clock.now())
  const within = <R>(body: (tx: Tx) => Promise<R>) => parts.database.transaction(caller, body)
  for (;;) {
    const step = await within(async (tx) => {
      const taken = await takeDelivery(tx, job.alertId, channel.channel)
      if (taken === null) throw new Error('This alert is being told on this channel by somebody else.')
      return { ...taken, venture: await ventureName(tx, job.ventureId) }
    })
    if (step.notice === null) return
    const { path, ...known } = step.notice
    const url = path !== null && parts.publicUrl !== null ? new URL(path, parts.publicUrl).toString() : null
    const sent = await send(parts, channel, { ...known, venture: step.venture, url }, within)
    if (sent === 'refused') return
    await within(async (tx) => {
      await noteTold(tx, { ...known, channel: channel.channel, tellings: step.tellings, doubt: sent.doubt })
      await noteChannel(tx, channel.channel, sent.doubt)
    })
  }
}

/** `refused`: for good, which is noted and logged, and not tried again. */
async function send(
  parts: Delivering,
  channel: AlertChannel,
  notice: AlertNotice,
  within: <R>(body: (tx: Tx) => Promise<R>) => Promise<R>,
): Promise<'refused' | { readonly doubt: string | null }> {
  try {
    await attempt(channel, notice, parts.attemptMs)
    return { doubt: null }
  } catch (error) {
    const why = whyFailed(error)
    if (!channel.isRepeatable && error instanceof OutsideFailure && error.mayHaveActed) return { doubt: why }
    await within(async (tx) => {
      await noteFailed(tx, { alertId: notice.alertId, channel: channel.channel, why })
      await noteChannel(tx, channel.channel, why)
    })
    // The queue keeps what it is thrown, and shows it: never what somebody else's error says.
    if (!(error instanceof NoticeRefused)) throw new Error(why)
    parts.log.error({ channel: channel.channel, alertId: notice.alertId, why }, 'An alert was refused for good')
    return 'refused'
  }
}
