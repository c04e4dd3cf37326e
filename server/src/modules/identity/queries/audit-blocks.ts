import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Chain } from '../audit/seal.ts'

export type ChainFound = { readonly chain: Chain; readonly name: string | null }

/** The chains that have blocks, the group's first; of one venture only its own, whether it has any or not. */
export async function auditChains(db: Reads, ventureId: string | undefined): Promise<readonly ChainFound[]> {
  const wanted =
    ventureId === undefined
      ? sql`select distinct venture_id from identity.audit_blocks`
      : sql`select ${ventureId}::uuid as venture_id`
  const found = await sql<ChainFound>`
    select c.venture_id as chain, v.name from (${wanted}) c
    left join ventures.venture_facts v on v.id = c.venture_id order by c.venture_id nulls first`.execute(db)
  return found.rows
}

export type BlockFound = {
  readonly id: string
  readonly number: number
  readonly hash: Buffer
  readonly seal: Buffer
  readonly sealedAt: string
  readonly entries: number
  /** Of the block that stands before it; 0 before the first. */
  readonly before: number
  readonly isInOrder: boolean
  /** What the hash would be of the entries as they are now; null when one is gone. */
  readonly computed: Buffer | null
}

const BATCH = 500

/** The blocks of a chain in order, each with the hash of its entries computed anew by the database. */
export async function* auditBlocks(db: Reads, chain: Chain): AsyncGenerator<BlockFound> {
  let last: BlockFound | null = null
  for (;;) {
    const batch: readonly BlockFound[] = await batchAfter(db, chain, last)
    yield* batch
    last = batch.at(-1) ?? null
    if (batch.length < BATCH) return
  }
}

async function batchAfter(db: Reads, chain: Chain, last: BlockFound | null): Promise<readonly BlockFound[]> {
  const { rows } = await sql<BlockFound>`
    select b.id, b.number, b.hash, b.seal, b.sealed_at as "sealedAt", cardinality(b.entries) as entries,
      lag(b.number, 1, ${last?.number ?? 0}) over w as before,
      b.entries = (select array_agg(x order by x) from unnest(b.entries) x)
        and b.id > lag(b.id, 1, ${last?.id ?? FIRST_ID}::uuid) over w as "isInOrder",
      identity.audit_hash(lag(b.hash, 1, ${last?.hash ?? null}::bytea) over w, b.entries) as computed
    from (
      select * from identity.audit_blocks where ${ofChain(chain)} and number > ${last?.number ?? 0}
      order by number limit ${BATCH}) b
    window w as (order by b.number) order by b.number`.execute(db)
  return rows
}

export function ofChain(chain: Chain, column: RawBuilder<unknown> = sql`venture_id`): RawBuilder<unknown> {
  return chain === null ? sql`${column} is null` : sql`${column} = ${chain}::uuid`
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000'
