import { Refusal } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { TestDatabase } from '../../../testing/database.ts'
import type { Caller } from '../../caller.ts'
import type { Reads, Tx } from '../../db/tx.ts'
import { publish } from '../../events.ts'
import { type GivenRow, type ImportTarget, importKind, type RowOutcome } from '../kind.ts'

/** What these tests import: boxes on a shelf, in a table of their own. */
export async function buildShelf(sql: TestDatabase['sql']): Promise<void> {
  await sql(`create table platform.boxes (venture_id uuid not null, key text not null, digest text not null,
    box jsonb not null, at timestamptz not null, by uuid, primary key (venture_id, key))`)
  await sql(`select platform.protect('platform.boxes')`)
  await sql(`grant select, insert, update on platform.boxes to holdfast_app`)
}

/** Strikes when a chunk that holds this name is written; seals boxes, so that nobody may change them any more. */
export type Trouble = { strikes: ((name: string) => Error | null) | null; readonly sealed: Set<string> }

/** Boxes, as strict as a kind of a module is. */
export function boxes(trouble: Trouble) {
  return importKind<GivenRow>({
    name: 'boxes',
    label: 'Boxes',
    permission: 'imports.work',
    ventureTypes: ['LOGISTICS', 'HOSPITALITY'],
    columns: [
      { key: 'externalRef', label: 'Reference', type: 'text', synonyms: ['ref'], hint: 'Such as B-1.' },
      { key: 'name', label: 'Name', type: 'text', isRequired: true, synonyms: ['box'], hint: 'Write what is in it.' },
      { key: 'price', label: 'Price', type: 'money', synonyms: ['amount'], hint: 'Such as 1,234.50.' },
      { key: 'packedOn', label: 'Packed on', type: 'day', synonyms: [], hint: 'Such as 2026-06-18.' },
      { key: 'size', label: 'Size', type: 'choice', choices: { S: ['small'], L: ['large'] }, synonyms: [], hint: '' },
    ],
    options: [{ key: 'owner', label: 'Owner', type: 'person', hint: 'Whose boxes these are.' }],
    open: async (_db, _caller, target) => {
      let large = 0
      return {
        check: (row) => {
          if (row.values['name'] === 'Poison')
            return { errors: [{ column: 'name', message: '"Poison" may not stand on a shelf.' }] }
          if (row.values['size'] === 'L') large += 1
          return { row }
        },
        compare: async (db, rows) => compare(await known(db, target, rows), rows, trouble.sealed),
        write: (tx, caller, rows) => write(tx, caller, target, rows, trouble),
        notes: () => (large > 0 ? [`${large} large boxes.`] : []),
      }
    },
  })
}

async function write(
  tx: Tx,
  caller: Caller,
  target: ImportTarget,
  rows: readonly GivenRow[],
  trouble: Trouble,
): Promise<readonly RowOutcome[]> {
  const outcomes = compare(await known(tx, target, rows), rows, trouble.sealed)
  const changed = rows.filter((_, at) => outcomes[at] === 'new' || outcomes[at] === 'changed')
  if (changed.length === 0) return outcomes
  const given = changed.map(({ key, digest, values }) => ({ key, digest, box: values }))
  await sql`insert into platform.boxes (venture_id, key, digest, box, at, by)
    select ${target.ventureId}, g.key, g.digest, g.box, ${caller.now}, ${caller.person?.id}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, digest text, box jsonb)
    on conflict (venture_id, key) do update set digest = excluded.digest, box = excluded.box`.execute(tx)
  for (const { values } of changed) {
    const strike = trouble.strikes?.(String(values['name']))
    if (strike) throw strike
  }
  publish(tx, caller, target.ventureId, [
    { type: 'test.boxes_imported', subjectId: target.importId, days: [], facts: { count: changed.length } },
  ])
  return outcomes
}

async function known(db: Reads, target: ImportTarget, rows: readonly GivenRow[]): Promise<ReadonlyMap<string, string>> {
  const found = await sql<{ key: string; digest: string }>`
    select key, digest from platform.boxes where venture_id = ${target.ventureId} and key = any (${rows.map(({ key }) => key)})`.execute(
    db,
  )
  return new Map(found.rows.map(({ key, digest }) => [key, digest]))
}

function compare(
  stored: ReadonlyMap<string, string>,
  rows: readonly GivenRow[],
  sealed: ReadonlySet<string>,
): readonly RowOutcome[] {
  return rows.map(({ key, digest }) => {
    if (sealed.has(key)) return { refused: 'This box is sealed. Open it first.' }
    const before = stored.get(key)
    if (before === undefined) return 'new'
    return before === digest ? 'same' : 'changed'
  })
}

export const busy = (): Error =>
  new Refusal('conflict', 'record.busy', 'Somebody else is changing the same record right now. Try again.')
