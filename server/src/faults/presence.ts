import type { Sql } from './cluster.ts'
import type { Acknowledged } from './play.ts'

export type Presence = { readonly lost: number; readonly doubled: number }

/** Each acknowledged write has its key with its reply; what it created is there, and nothing more than that. */
export async function checkPresence(sql: Sql, acknowledged: readonly Acknowledged[]): Promise<Presence> {
  const kept = await sql<{ key: string }>(
    `select key from platform.idempotency_keys where status = 200 and reply is not null`,
  )
  const keys = new Set(kept.map(({ key }) => key))
  const loads = await created(sql, acknowledged, '/freight/loads', 'select id from freight.loads')
  const calls = await created(sql, acknowledged, '/bpo/call-logs', 'select id from bpo.call_logs')
  return {
    lost: acknowledged.filter(({ key }) => !keys.has(key)).length + loads.lost + calls.lost,
    doubled: loads.doubled + calls.doubled,
  }
}

async function created(sql: Sql, all: readonly Acknowledged[], path: string, text: string): Promise<Presence> {
  const told = all
    .filter(({ operation }) => operation === path)
    .map((each) => (JSON.parse(each.text) as { id: string }).id)
  const stored = new Set((await sql<{ id: string }>(text)).map(({ id }) => id))
  const known = new Set(told)
  return {
    lost: told.filter((id) => !stored.has(id)).length,
    doubled: told.length - known.size + [...stored].filter((id) => !known.has(id)).length,
  }
}
