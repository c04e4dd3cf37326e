import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export type CustomerRow = Selectable<DB['saas.customers']>

/** What people write of a customer. */
export type CustomerFields = {
  readonly name: string
  readonly reference: string | null
  readonly email: string | null
  readonly note: string | null
}

export function toFields({ name, reference, email, note }: CustomerRow): CustomerFields {
  return { name, reference, email, note }
}
