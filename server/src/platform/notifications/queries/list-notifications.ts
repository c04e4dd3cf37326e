import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { decodeCursor, LAST_ID } from '../../http/cursor.ts'
import { pageOf, shownAs } from '../../http/page.ts'
import { unreadOf } from './unread-of.ts'

type Endpoint = typeof contract.notifications.listNotifications
type Row = {
  readonly id: string
  readonly venture_id: string
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly path: string
  readonly at: Instant
  readonly read_at: Instant | null
}

/** The caller's own, newest first. */
export async function listNotifications(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const person = personOf(caller)
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? LAST_ID
  const { rows } = await sql<Row>`
    select id, venture_id, kind, title, detail, path, at, read_at from platform.notifications
    where user_id = ${person} and id < ${after}::uuid ${input.unread === 'true' ? sql`and read_at is null` : sql``}
    order by id desc limit ${input.limit + 1}`.execute(db)
  return {
    ...shownAs(
      pageOf(input, rows, (last) => [last.id]),
      viewOf,
    ),
    unread: await unreadOf(db, person),
  }
}

function viewOf({ venture_id, read_at, ...row }: Row) {
  return { ...row, ventureId: venture_id, readAt: read_at }
}
