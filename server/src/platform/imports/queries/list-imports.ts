import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../caller.ts'
import { personNamed } from '../../db/name-of-person.ts'
import type { Reads } from '../../db/tx.ts'
import { decodeCursor, LAST_ID } from '../../http/cursor.ts'
import { pageOf, shownAs } from '../../http/page.ts'
import { type Kinds, mayImport } from '../kinds.ts'
import { NO_COUNTS } from '../store/import-record.ts'

type Endpoint = typeof contract.imports.listImports
type Item = Reply<Endpoint>['items'][number]
type Row = Omit<Item, 'label' | 'became'> & { readonly became: object }

/** Newest first; a walk along the key of each venture, merged, over the kinds that the person may import there. */
export async function listImports(
  db: Reads,
  caller: Caller,
  kinds: Kinds,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const [after = LAST_ID] = decodeCursor(input, input.cursor, 1) ?? []
  const allowed = caller.scope.map((id) => ({ id, kinds: namesFor(caller, kinds, ventureOf(caller, id).id) }))
  const page = await sql<Row>`
    select i.id, i.venture_id as "ventureId", i.kind, i.file_name as "fileName", i.status, i.row_count as rows,
      i.error_count as "badRows", i.became, i.created_at as "createdAt",
      ${personNamed('i.created_by')} as "createdBy"
    from jsonb_to_recordset(${JSON.stringify(allowed)}::jsonb) as v (id uuid, kinds text[]) cross join lateral (
      select i.* from platform.imports i
      where i.venture_id = v.id and i.id < ${after} and i.kind = any (v.kinds)
        and (i.status <> 'DISCARDED' or i.finished_at is not null)
      order by i.venture_id desc, i.id desc limit ${input.limit + 1}) i
    order by i.id desc limit ${input.limit + 1}`.execute(db)
  return shownAs(
    pageOf(input, page.rows, (last) => [last.id]),
    (row): Item => ({
      ...row,
      label: kinds.get(row.kind)?.label ?? row.kind,
      became: { ...NO_COUNTS, ...row.became },
    }),
  )
}

function namesFor(caller: Caller, kinds: Kinds, ventureId: string): readonly string[] {
  return [...kinds.values()].filter((kind) => mayImport(caller, kind, ventureId)).map(({ name }) => name)
}
