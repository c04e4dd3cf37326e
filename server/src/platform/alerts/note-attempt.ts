import { sql } from 'kysely'
import type { Tx } from '../db/tx.ts'
import type { ChannelName } from './alert.ts'

type Told = {
  readonly alertId: string
  readonly channel: ChannelName
  readonly telling: string
  readonly tellings: number
  /** Why nobody knows whether it arrived; null: the channel took it. */
  readonly doubt: string | null
}

/** It is not told again. */
export async function noteTold(tx: Tx, { alertId, channel, telling, tellings, doubt }: Told): Promise<void> {
  const now = sql<string>`clock_timestamp()`
  await tx
    .updateTable('platform.alert_deliveries')
    .set({
      taken_until: null,
      last_error: doubt,
      ...(telling === 'RECOVERED' ? { recovery_told_at: now } : { told: tellings, told_at: now }),
    })
    .where('alert_id', '=', alertId)
    .where('channel', '=', channel)
    .execute()
}

/** The channel did not take it, and may be asked again at once by whoever comes next. */
export async function noteFailed(
  tx: Tx,
  { alertId, channel, why }: { alertId: string; channel: ChannelName; why: string },
): Promise<void> {
  await tx
    .updateTable('platform.alert_deliveries')
    .set({ taken_until: null, last_error: why })
    .where('alert_id', '=', alertId)
    .where('channel', '=', channel)
    .execute()
}

/** How the channel did last; null: it took what it was told. */
export async function noteChannel(tx: Tx, channel: ChannelName, why: string | null): Promise<void> {
  const sent = why === null ? { last_sent_at: sql<string>`clock_timestamp()` } : {}
  await tx
    .insertInto('platform.alert_channels')
    .values({ channel, last_error: why, ...sent })
    .onConflict((again) => again.column('channel').doUpdateSet({ last_error: why, ...sent }))
    .execute()
}
