import type pg from 'pg'

/** Texts older than 30 days, of what was sent and of what came; who got something and what became of it stays. */
export async function forgetOldBodies(system: pg.ClientBase): Promise<number> {
  let forgotten = 0
  for (const [table, at, also] of [
    ['platform.messages', 'created_at', 'html = null, copy_of = null, '],
    ['platform.inbound_messages', 'received_at', ''],
  ] as const) {
    const { rowCount } = await system.query(
      `update ${table} set body = null, ${also}body_forgotten_at = now()
       where body_forgotten_at is null and ${at} < now() - interval '30 days'`,
    )
    forgotten += rowCount ?? 0
  }
  return forgotten
}
