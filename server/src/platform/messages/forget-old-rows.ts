import type pg from 'pg'

/**
 * What was sent and what came more than 400 days ago, with what was told of it: recipients are people. Older ones than
 * that are all that this login may take away. Who wants no messages is kept: it is their wish that we know of them.
 */
export async function forgetOldRows(system: pg.ClientBase): Promise<number> {
  let forgotten = 0
  for (const [table, at] of [
    ['platform.messages', 'created_at'],
    ['platform.inbound_messages', 'received_at'],
  ] as const) {
    const { rowCount } = await system.query(`delete from ${table} where ${at} < now() - interval '400 days'`)
    forgotten += rowCount ?? 0
  }
  return forgotten
}
