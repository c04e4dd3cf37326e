import { type RawBuilder, sql } from 'kysely'

/** Where customers and carriers stand. Names of customers are unique, those of carriers are not. */
export type RecordTable = {
  readonly name: 'freight.customers' | 'freight.carriers'
  readonly namesAreUnique: boolean
  readonly numbers: readonly ('mc_number' | 'dot_number')[]
}

export const CUSTOMERS: RecordTable = { name: 'freight.customers', namesAreUnique: true, numbers: [] }
export const CARRIERS: RecordTable = {
  name: 'freight.carriers',
  namesAreUnique: false,
  numbers: ['mc_number', 'dot_number'],
}

/** The columns that files write. */
export function recordColumns({ numbers }: RecordTable, of?: string): RawBuilder<unknown> {
  return sql.join(
    ['name', 'external_ref', ...numbers].map((column) => sql.ref(of === undefined ? column : `${of}.${column}`)),
  )
}
