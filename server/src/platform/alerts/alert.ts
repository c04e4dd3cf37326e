import type { ALERT_CHANNELS, Alert } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import type { Tx } from '../db/tx.ts'

export type ChannelName = (typeof ALERT_CHANNELS)[number]

export type RaisedAlert = {
  /** What is wrong, such as `job incentives.daily <venture>`: raised again under the same key, it is the same alert. */
  readonly key: string
  /** null: of the whole group. */
  readonly ventureId: string | null
  readonly severity: Alert['severity']
  /** What is wrong, in a sentence. */
  readonly title: string
  readonly detail: string
  /** Where in the product to look; null: nowhere. */
  readonly path: string | null
}

/** What is wrong is told once, and once more when it is right again: both with the caller's transaction, or not at all. */
export type Alerting = {
  readonly raise: (tx: Tx, alert: RaisedAlert) => Promise<void>
  /** Does nothing when nothing of that key is open. `says`: how it is now, in a sentence. */
  readonly settle: (tx: Tx, key: string, says: string) => Promise<void>
}

/** What one channel is told at one time. */
export type AlertNotice = {
  /** The same in all notices of one alert. */
  readonly alertId: string
  readonly telling: 'OPENED' | 'REMINDED' | 'RECOVERED' | 'TEST'
  readonly severity: Alert['severity']
  readonly title: string
  readonly detail: string
  /** How it is now; null while it is wrong. */
  readonly recovery: string | null
  /** Name of the venture; null: the whole group. */
  readonly venture: string | null
  /** Where to look, in full; null: nowhere. */
  readonly url: string | null
  readonly openedAt: Instant
  readonly count: number
}

/** A way to reach whoever keeps the product running. */
export type AlertChannel = {
  readonly channel: ChannelName
  /** Whom or what it reaches, without secrets. */
  readonly says: string
  /** Told the same twice it does no harm, so what may have arrived is told again; false: it is left at that. */
  readonly isRepeatable: boolean
  /** How long one attempt may take where it is not the usual 10 s. */
  readonly withinMs?: number
  /** Throws when it was not taken, with a sentence that names why. */
  readonly send: (notice: AlertNotice, signal: AbortSignal) => Promise<void>
}

/** The channel says that it will never take this: asking again is of no use. */
export class NoticeRefused extends Error {}

/** The part of a delivery that travels through the queue. */
export type DeliveryJob = { readonly alertId: string; readonly ventureId: string | null }
