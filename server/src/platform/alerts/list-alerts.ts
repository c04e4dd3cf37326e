import { ALERT_CHANNELS, type Alert, type contract, type Reply } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../caller.ts'
import type { Reads } from '../db/tx.ts'
import { mayOperate } from '../may-operate.ts'
import type { AlertChannel, ChannelName } from './alert.ts'

const MOST = 500
const RECOVERED_DAYS = 7
const SETTING: Readonly<Record<ChannelName, string>> = {
  EMAIL: 'Not set. ALERT_EMAIL is the address that gets them.',
  WEBHOOK: 'Not set. ALERT_WEBHOOK_URL is the address of an incoming webhook, such as Slack gives.',
  PAGERDUTY: 'Not set. PAGERDUTY_ROUTING_KEY is the integration key of a PagerDuty service.',
}

type Row = {
  id: string
  venture: { id: string; name: string } | null
  severity: Alert['severity']
  title: string
  detail: string
  opened_at: Instant
  last_at: Instant
  count: number
  recovered_at: Instant | null
  path: string | null
}

/** Open ones, the worst and newest first, then those that recovered within seven days. */
export async function listAlerts(
  db: Reads,
  caller: Caller,
  configured: readonly AlertChannel[],
): Promise<Reply<typeof contract.alerts.listAlerts>> {
  const rows = await sql<Row>`
    select a.id, case when v.id is not null then jsonb_build_object('id', v.id, 'name', v.name) end as venture,
      a.severity, a.title, coalesce(a.recovery, a.detail) as detail, a.opened_at, a.last_at, a.count, a.recovered_at, a.path
    from platform.alerts a left join ventures.ventures v on v.id = a.venture_id
    where (a.venture_id is null or a.venture_id = any (${[...caller.scope]}::uuid[]))
      and (a.recovered_at is null or a.recovered_at > clock_timestamp() - make_interval(days => ${RECOVERED_DAYS}))
    order by a.recovered_at is not null, a.recovered_at desc, a.severity = 'CRITICAL' desc, a.opened_at desc, a.id
    limit ${MOST}`.execute(db)
  return {
    items: rows.rows.map(viewOf),
    channels: await channelsView(db, configured),
    can: { test: mayOperate(caller) },
  }
}

function viewOf(row: Row): Alert {
  return {
    id: row.id,
    venture: row.venture,
    severity: row.severity,
    title: row.title,
    detail: row.detail,
    openedAt: row.opened_at,
    lastAt: row.last_at,
    count: row.count,
    recoveredAt: row.recovered_at,
    path: row.path,
  }
}

async function channelsView(db: Reads, configured: readonly AlertChannel[]) {
  const states = await db
    .selectFrom('platform.alert_channels')
    .select(['channel', 'last_sent_at', 'last_error'])
    .execute()
  return ALERT_CHANNELS.map((name) => {
    const channel = configured.find((each) => each.channel === name)
    const state = states.find((each) => each.channel === name)
    return {
      channel: name,
      isConfigured: channel !== undefined,
      says: channel?.says ?? SETTING[name],
      lastSentAt: state?.last_sent_at ?? null,
      lastError: state?.last_error ?? null,
    }
  })
}
