import type { ChangedValuation, HoldingSource, StandingValuation } from '@holdfast/engine/holdings'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import { toValue, type ValuationRow } from './asset-row.ts'

export type OfAsset = { readonly assetId: string; readonly day: Day }
/** Which valuation it is: of one asset there is one of a day. */
export const valuationKey = ({ assetId, day }: OfAsset): string => `${assetId} ${day}`

/** Those that stand of these, void ones too. To change them, hold their assets first. */
export async function standingValuations(
  db: Reads,
  ventureId: string,
  asked: readonly OfAsset[],
): Promise<ReadonlyMap<string, StandingValuation>> {
  const { rows } = await sql<ValuationRow>`
    select v.* from unnest(${asked.map(({ assetId }) => assetId)}::uuid[], ${asked.map(({ day }) => day)}::date[]) as n (asset_id, day)
    join holdings.valuations v on v.venture_id = ${ventureId} and v.asset_id = n.asset_id and v.day = n.day`.execute(db)
  return new Map(
    rows.map((row) => [
      valuationKey({ assetId: row.asset_id, day: row.day }),
      { value: toValue(row), isVoid: row.voided_at !== null, version: row.version },
    ]),
  )
}

export type WrittenValuation = { readonly assetId: string; readonly valuation: ChangedValuation }

/** Writes valuations that differ from what stands, in one statement; the database keeps what each said before. */
export async function writeValuations(
  tx: Tx,
  caller: Caller,
  { ventureId, source }: { readonly ventureId: string; readonly source: HoldingSource },
  written: readonly WrittenValuation[],
): Promise<void> {
  if (written.length === 0) return
  const after = written.map(({ valuation }) => valuation.after)
  await sql`
    insert into holdings.valuations (venture_id, asset_id, day, value_minor, method, author, source, recorded_by, recorded_at)
    select ${ventureId}, n.asset_id, n.day, n.minor, n.method, n.author, ${source}, ${caller.person?.id ?? null}::uuid, ${caller.now}::timestamptz
    from unnest(${written.map(({ assetId }) => assetId)}::uuid[], ${written.map(({ valuation }) => valuation.day)}::date[],
      ${after.map(({ valueMinor }) => valueMinor)}::bigint[], ${after.map(({ method }) => method)}::text[],
      ${after.map(({ author }) => author)}::text[]) as n (asset_id, day, minor, method, author)
    on conflict (venture_id, asset_id, day) do update set value_minor = excluded.value_minor, method = excluded.method,
      author = excluded.author, source = excluded.source, recorded_by = excluded.recorded_by,
      recorded_at = excluded.recorded_at, voided_at = null, void_reason = null, version = valuations.version + 1`.execute(
    tx,
  )
}

/** Whoever voids it is who recorded this version; null: there is none, else the day of one that counted until now. */
export async function saveVoidValuation(
  tx: Tx,
  caller: Caller,
  { ventureId, assetId, id }: { readonly ventureId: string; readonly assetId: string; readonly id: string },
  reason: string,
): Promise<{ readonly voidedDay: Day | null } | null> {
  const known = await sql<{ day: Day }>`
    select day from holdings.valuations where venture_id = ${ventureId} and asset_id = ${assetId} and id = ${id}`.execute(
    tx,
  )
  if (known.rows.length === 0) return null
  const { rows } = await sql<{ day: Day }>`
    update holdings.valuations set voided_at = ${caller.now}, void_reason = ${reason},
      recorded_by = ${caller.person?.id ?? null}, recorded_at = ${caller.now}, version = version + 1
    where venture_id = ${ventureId} and asset_id = ${assetId} and id = ${id} and voided_at is null returning day`.execute(
    tx,
  )
  return { voidedDay: rows[0]?.day ?? null }
}
