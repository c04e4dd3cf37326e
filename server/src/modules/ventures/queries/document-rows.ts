import type { Document } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, may } from '../../../platform/caller.ts'
import { NAME_UNSEEN } from '../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = Omit<Document, 'can'>

/** Documents with their versions, never with a byte of them. */
export async function documentRows(
  db: Reads,
  caller: Caller,
  ventureId: VentureId,
  which: RawBuilder<unknown>,
): Promise<Document[]> {
  const { rows } = await sql<Row>`
    select d.id, d.venture_id as "ventureId", d.name, d.archived_at is not null as "isArchived", (
      select json_agg(json_build_object('number', v.number, 'fileName', v.file_name, 'mediaType', v.media_type, 'size', v.size,
        'uploadedBy', json_build_object('id', v.uploaded_by, 'name', coalesce(p.name, ${NAME_UNSEEN})),
        'uploadedAt', to_char(v.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.number desc)
      from ventures.document_versions v left join identity.person_facts p on p.id = v.uploaded_by
      where v.venture_id = d.venture_id and v.document_id = d.id) as versions
    from ventures.documents d where d.venture_id = ${ventureId} and ${which} order by d.name, d.id`.execute(db)
  const can = { edit: may(caller, 'documents.write', ventureId) }
  return rows.map((row) => ({ ...row, can }))
}

export async function documentOf(db: Reads, caller: Caller, ventureId: VentureId, id: string): Promise<Document> {
  const [document] = await documentRows(db, caller, ventureId, sql`d.id = ${id}`)
  return document ?? refuse('not_found', 'document.unknown', 'There is no such document in this venture.')
}
