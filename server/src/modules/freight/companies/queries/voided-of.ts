import type { Voided } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import { utc } from '../../utc.ts'

/** Why a company or location of this name is void, and by whom; null: it stands. */
export function voidedOf(table: 's' | 'k' | 'l'): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql`case when ${column('voided_at')} is not null then json_build_object('at', ${column('voided_at')},
    'reason', ${column('void_reason')}, 'by', (select json_build_object('id', p.user_id, 'name', p.name)
      from ventures.people_facts p where p.venture_id = ${column('venture_id')} and p.user_id = ${column('voided_by')})) end`
}

export function voidedView(voided: Voided | null): Voided | null {
  return voided && { ...voided, at: utc(voided.at) }
}
