import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { decodeCursor } from '../../http/cursor.ts'
import { pageOf, shownAs } from '../../http/page.ts'
import { type MessageRow, messageView } from '../view.ts'

type List = typeof contract.integrations.listMessages

/** Of each venture in scope its newest, and of the group's own; merged, so that none of them is sorted as a whole. */
export async function listMessages(db: Reads, caller: Caller, input: ParsedInput<List>): Promise<Reply<List>> {
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? null
  const which = input.which === 'all' ? sql`true` : sql`state in ('FAILED', 'UNKNOWN')`
  const page = sql`and ${which} and (${after}::uuid is null or id < ${after}::uuid) order by id desc limit ${input.limit + 1}`
  const columns = sql`id, venture_id, channel, recipient, subject, (body is not null or copy_of is not null) as has_body, state, provider, attempts, reason, created_at, sent_at`
  const ventures = input.ventureId === undefined ? caller.scope : caller.scope.filter((id) => id === input.ventureId)
  const ofGroup = sql`select ${columns} from platform.messages where venture_id is null ${page}`
  const { rows } = await sql<MessageRow>`
    select * from (
      select one.* from unnest(${ventures}::uuid[]) as venture (id)
        cross join lateral (select ${columns} from platform.messages where venture_id = venture.id ${page}) as one
      ${input.ventureId === undefined ? sql`union all select * from (${ofGroup}) as own` : sql``}
    ) as merged order by id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, rows, (last) => [last.id]),
    (row) => messageView(caller, row),
  )
}
