import { changesBetween } from '@holdfast/engine/saas'
import type { RowOutcome } from '../../../../platform/imports/kind.ts'
import type { CustomerFields } from '../../customers/store/customer-row.ts'
import { folded } from '../../folded.ts'
import type { CustomerImportRow, StandingCustomer } from './customer-import-row.ts'

export type DecidedCustomers = {
  readonly outcomes: readonly RowOutcome[]
  readonly created: readonly CustomerImportRow[]
  readonly changed: readonly { readonly id: string; readonly fields: CustomerFields; readonly digest: string }[]
}

/** What rows do to the customers that bear one of their names or references. */
export function decideCustomers(
  rows: readonly CustomerImportRow[],
  standing: readonly StandingCustomer[],
): DecidedCustomers {
  const byReference = new Map(standing.map((each) => [folded(each.fields.reference ?? ''), each]))
  const byName = new Map(standing.map((each) => [folded(each.fields.name), each]))
  const meant = new Set<string>()
  const created: CustomerImportRow[] = []
  const changed: DecidedCustomers['changed'][number][] = []
  const outcomes = rows.map((row): RowOutcome => {
    const { name, reference } = row.said
    const named = byName.get(folded(name))
    const known = reference === null ? named : (byReference.get(folded(reference)) ?? unnamed(named))
    if (named !== undefined && named.id !== known?.id) return { refused: takenSentence(named), column: 'name' }
    if (known === undefined) {
      created.push(row)
      return 'new'
    }
    // By its name in one line and by its reference in the other: which of the two is to stand, nobody has said.
    if (meant.has(known.id)) return { refused: twiceSentence(known), column: 'name' }
    meant.add(known.id)
    if (known.digest === row.digest) return 'same'
    const fields = patched(known.fields, row.said)
    if (Object.keys(changesBetween(known.fields, fields)).length === 0) return 'same'
    changed.push({ id: known.id, fields, digest: row.digest })
    return 'changed'
  })
  return { outcomes, created, changed }
}

/** One that bears no reference yet gets it by its name. */
function unnamed(named: StandingCustomer | undefined): StandingCustomer | undefined {
  return named?.fields.reference === null ? named : undefined
}

function twiceSentence({ fields: { name } }: StandingCustomer): string {
  return `Another line of this file means the customer ${name} too. Make one line of the two.`
}

function takenSentence({ fields: { name, reference } }: StandingCustomer): string {
  const where = reference === null ? '' : ` under the reference ${reference}`
  return `There is a customer ${name} already${where}. Correct the name or the reference.`
}

/** Other letters are no other name: what people wrote stays. */
function worded(said: string, before: string | null): string {
  return before !== null && folded(before) === folded(said) ? before : said
}

function patched(before: CustomerFields, said: CustomerFields): CustomerFields {
  return {
    name: worded(said.name, before.name),
    reference: said.reference === null ? before.reference : worded(said.reference, before.reference),
    email: said.email ?? before.email,
    note: said.note ?? before.note,
  }
}
