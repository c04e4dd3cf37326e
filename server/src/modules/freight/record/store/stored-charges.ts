import { type Charge, chargesOf } from '@holdfast/engine/freight'
import type { Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'
import { utc } from '../../utc.ts'

/** With who said so last, and when. */
export type StoredCharge = Charge & { readonly setBy: string | null; readonly setAt: Instant }

type Row = { readonly venture_id: string; readonly id: string }

/** The charges of a load, in their order, as a part of a statement. */
export function storedCharges(row: Row) {
  return sql<readonly StoredCharge[]>`(
    select coalesce(json_agg(json_build_object('side', c.side, 'kind', c.kind, 'description', c.description,
      'amountMinor', c.amount_minor, 'setBy', c.set_by, 'setAt', c.set_at) order by c.position), '[]')
    from freight.load_charges c where c.venture_id = ${row.venture_id} and c.load_id = ${row.id})`
}

export function toCharge(stored: StoredCharge): StoredCharge {
  return { ...stored, setAt: utc(stored.setAt) }
}

/** In this order: all of the customer's, then all of the carrier's. */
export function inOrder<C extends Charge>(charges: readonly C[]): readonly C[] {
  return [...chargesOf(charges, 'CUSTOMER'), ...chargesOf(charges, 'CARRIER')]
}

/** Whoever said a charge keeps it; what is new was said by whoever changed the rest. */
export function withSayer(
  charges: readonly Charge[],
  before: readonly StoredCharge[],
  now: { readonly by: string | null; readonly at: Instant },
): readonly StoredCharge[] {
  const left = [...before]
  return charges.map(({ side, kind, description, amountMinor }) => {
    const charge = { side, kind, description, amountMinor }
    const at = left.findIndex((stored) => isSame(stored, charge))
    const [same] = at === -1 ? [] : left.splice(at, 1)
    return same ?? { ...charge, setBy: now.by, setAt: now.at }
  })
}

function isSame(a: Charge, b: Charge): boolean {
  return a.side === b.side && a.kind === b.kind && a.description === b.description && a.amountMinor === b.amountMinor
}

/** Writes the whole set anew; the load's lock keeps others out. */
export async function replaceCharges(tx: Tx, load: LoadRef, charges: readonly StoredCharge[]): Promise<void> {
  await tx
    .deleteFrom('freight.load_charges')
    .where('venture_id', '=', load.ventureId)
    .where('load_id', '=', load.id)
    .execute()
  if (charges.length === 0) return
  await tx
    .insertInto('freight.load_charges')
    .values(
      charges.map(({ side, kind, description, amountMinor, setBy, setAt }, position) => ({
        venture_id: load.ventureId,
        load_id: load.id,
        position,
        side,
        kind,
        description,
        amount_minor: amountMinor,
        set_by: setBy,
        set_at: setAt,
      })),
    )
    .execute()
}
