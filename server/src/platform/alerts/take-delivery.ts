import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../db/tx.ts'
import type { AlertNotice, ChannelName } from './alert.ts'
import { owedTelling } from './owed-telling.ts'

/** Longer than an attempt may take on any channel. */
const TAKEN_SECONDS = 45

export type Taken = {
  /** null: the channel knows all there is. */
  readonly notice: (Omit<AlertNotice, 'url' | 'venture'> & { readonly path: string | null }) | null
  /** How many tellings the channel will have had. */
  readonly tellings: number
}

/** Takes the telling of an alert on a channel for itself; null: somebody else is telling, or the alert is gone. */
export async function takeDelivery(tx: Tx, alertId: string, channel: ChannelName): Promise<Taken | null> {
  const taken = await sql<{ told: number; recovery_told_at: Instant | null }>`
    insert into platform.alert_deliveries as d (alert_id, channel, venture_id, taken_until)
    select id, ${channel}, venture_id, clock_timestamp() + make_interval(secs => ${TAKEN_SECONDS})
    from platform.alerts where id = ${alertId}
    on conflict (alert_id, channel) do update set taken_until = excluded.taken_until
      where d.taken_until is null or d.taken_until <= clock_timestamp()
    returning d.told, d.recovery_told_at`.execute(tx)
  const known = taken.rows[0]
  if (!known) return null
  const alert = await tx
    .selectFrom('platform.alerts')
    .select(['id', 'severity', 'title', 'detail', 'path', 'opened_at', 'count', 'tellings', 'recovered_at', 'recovery'])
    .where('id', '=', alertId)
    .executeTakeFirstOrThrow()
  const telling = owedTelling({
    tellings: alert.tellings,
    isRecovered: alert.recovered_at !== null,
    told: known.told,
    isRecoveryTold: known.recovery_told_at !== null,
  })
  if (telling === null) await giveBack(tx, alertId, channel)
  return {
    tellings: alert.tellings,
    notice: telling && {
      alertId,
      telling,
      severity: alert.severity as AlertNotice['severity'],
      title: alert.title,
      detail: alert.detail,
      recovery: telling === 'RECOVERED' ? alert.recovery : null,
      path: alert.path,
      openedAt: alert.opened_at as Instant,
      count: alert.count,
    },
  }
}

async function giveBack(tx: Tx, alertId: string, channel: ChannelName): Promise<void> {
  await tx
    .updateTable('platform.alert_deliveries')
    .set({ taken_until: null })
    .where('alert_id', '=', alertId)
    .where('channel', '=', channel)
    .execute()
}
