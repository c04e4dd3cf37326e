import type { AuditRow } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { CsvCell, CsvFile } from '../../../platform/http/csv-file.ts'
import { MOST_EXPORTED, refuseTooLong } from '../../../platform/http/export-limit.ts'
import { auditEntries } from './audit-entries.ts'
import { type AuditFilters, type AuditPlace, auditWalk } from './audit-walk.ts'

const PAGE = 1_000
const HEADER = [
  'At',
  'Venture',
  'Who',
  'Acted as',
  'What',
  'Action',
  'Kind',
  'Subject',
  'Id',
  'Changes',
  'Block',
  'Request',
]

/** The list as a file, read page by page while it is sent; longer than the limit it is refused at once. */
export async function exportAudit(db: Reads, caller: Caller, filters: AuditFilters): Promise<CsvFile> {
  const counted = await sql<{ entries: number }>`
    select count(*)::int as entries from ${auditWalk(filters, null, MOST_EXPORTED + 1)} e`.execute(db)
  refuseTooLong(counted.rows[0]?.entries ?? 0, 'entries')
  return { name: `Audit log ${caller.now.slice(0, 10)}`, header: HEADER, rows: rowsOf(db, filters) }
}

async function* rowsOf(db: Reads, filters: AuditFilters): AsyncGenerator<readonly CsvCell[]> {
  let after: AuditPlace | null = null
  do {
    const page = await auditEntries(db, filters, after, PAGE)
    for (const entry of page.items) yield cellsOf(entry)
    after = page.next
  } while (after !== null)
}

function cellsOf(entry: AuditRow): readonly CsvCell[] {
  const changes = entry.changes.map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`)
  return [
    entry.at,
    entry.venture?.name ?? null,
    entry.actor?.name ?? null,
    entry.actedAs?.name ?? null,
    entry.what,
    entry.action,
    entry.subject.kind,
    entry.subject.name,
    entry.subject.id,
    changes.join('\n'),
    entry.block,
    entry.requestId,
  ]
}
