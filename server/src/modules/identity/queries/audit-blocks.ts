import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { blockHash, byId, WRITTEN_ENTRY, type WrittenEntry } from '../audit/block-hash.ts'
import type { Chain } from '../audit/seal.ts'

export type ChainFound = { readonly chain: Chain; readonly name: string | null }

/** The chains that have blocks, the group's first; of one venture only its own, also where it has none. */
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

type Block = {
  readonly id: string
  readonly number: number
  readonly hash: Buffer
  readonly seal: Buffer
  readonly sealedAt: string
  /** The same in full, as it was sealed. */
  readonly sealedSeconds: string
  readonly entries: readonly string[]
}
export type BlockFound = Block & {
  /** Of the block that stands before it; 0 before the first. */
  readonly before: number
  readonly isInOrder: boolean
  /** What the hash would be of the entries as they are now; null when one is gone. */
  readonly computed: Buffer | null
}

/** Of at most a thousand entries each; as many are held at once. */
const BATCH = 20

/** The blocks of a chain in order, each with the hash of its entries computed anew, here and not by the database. */
export async function* auditBlocks(db: Reads, chain: Chain): AsyncGenerator<BlockFound> {
  let last: Block | null = null
  for (;;) {
    const batch: readonly Block[] = await batchAfter(db, chain, last)
    const written = await writtenEntries(
      db,
      batch.flatMap(({ entries }) => entries),
    )
    for (const block of batch) {
      yield found(block, last, written)
      last = block
    }
    if (batch.length < BATCH) return
  }
}

function found(block: Block, last: Block | null, written: ReadonlyMap<string, WrittenEntry>): BlockFound {
  const { id, entries } = block
  return {
    ...block,
    before: last?.number ?? 0,
    isInOrder:
      id > (last?.id ?? '') && entries.every((each, index) => index === 0 || each > (entries[index - 1] ?? '')),
    computed: blockHash(last?.hash ?? null, entries, written),
  }
}

async function batchAfter(db: Reads, chain: Chain, last: Block | null): Promise<readonly Block[]> {
  const { rows } = await sql<Block>`
    select id, number, hash, seal, sealed_at as "sealedAt", extract(epoch from sealed_at)::text as "sealedSeconds", entries
    from identity.audit_blocks where ${ofChain(chain)} and number > ${last?.number ?? 0}
    order by number limit ${BATCH}`.execute(db)
  return rows
}

async function writtenEntries(db: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, WrittenEntry>> {
  const { rows } = await sql<WrittenEntry>`
    select ${sql.raw(WRITTEN_ENTRY)} from identity.audit_log where id = any (${ids}::uuid[])`.execute(db)
  return byId(rows)
}

export function ofChain(chain: Chain, column: RawBuilder<unknown> = sql`venture_id`): RawBuilder<unknown> {
  return chain === null ? sql`${column} is null` : sql`${column} = ${chain}::uuid`
}
