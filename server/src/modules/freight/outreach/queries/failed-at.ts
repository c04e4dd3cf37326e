import type { OutreachChannel } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Asked = { readonly ventureId: string; readonly channel: OutreachChannel; readonly addresses: readonly string[] }
/** By address, what was told of the last message there, which did not arrive. */
type Failed = ReadonlyMap<string, string>

/** The addresses whose last message about any load failed or came back; one that arrived since makes it good. */
export async function failedAt(db: Reads, { ventureId, channel, addresses }: Asked): Promise<Failed> {
  const { rows } = await sql<{ readonly address: string; readonly reason: string }>`
    select a.address, l.reason from unnest(${[...addresses]}::text[]) as a (address) cross join lateral (
      select m.state, m.reason from freight.outreach_recipients r
      join platform.message_facts m on m.venture_id = r.venture_id and m.id = r.message_id
      where r.venture_id = ${ventureId} and r.channel = ${channel} and r.address = a.address
        and m.state in ('DELIVERED', 'FAILED')
      order by r.id desc limit 1) l
    where l.state = 'FAILED'`.execute(db)
  return new Map(rows.map(({ address, reason }) => [address, reason]))
}
