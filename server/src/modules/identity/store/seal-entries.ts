import type { Instant } from '@holdfast/engine/kernel'
import type pg from 'pg'
import { blockHash, byId, WRITTEN_ENTRY, type WrittenEntry } from '../audit/block-hash.ts'
import { type Chain, type Seal, secondsOf } from '../audit/seal.ts'

/** Noted outside the database, so that a chain that is cut or written anew can be told from the one that was. */
export type Head = { readonly chain: Chain; readonly number: number; readonly hash: string }

const MOST_ENTRIES = 1_000
/** Of a chain in one transaction: what waited long is sealed in several. */
const MOST_AT_ONCE = 20_000

/** Seals what waits in each chain and answers with the heads of those that grew; of processes that try at once, one does. */
export async function sealEntries(client: pg.ClientBase, seal: Seal, at: Instant): Promise<readonly Head[]> {
  const lock = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('seal the audit log')) as taken`,
  )
  if (!lock.rows[0]?.taken) return []
  const waiting = await client.query<{ chain: Chain }>(
    'select distinct venture_id as chain from identity.audit_unsealed',
  )
  const heads: Head[] = []
  for (const { chain } of waiting.rows) {
    const head = await sealChain(client, seal, chain, at)
    if (head) heads.push(head)
  }
  return heads
}

async function sealChain(client: pg.ClientBase, seal: Seal, chain: Chain, at: Instant): Promise<Head | null> {
  const waiting = await waitingIn(client, chain)
  let last = await lastBlock(client, chain)
  for (let start = 0; start < waiting.length; start += MOST_ENTRIES) {
    const entries = waiting.slice(start, start + MOST_ENTRIES)
    last = { number: (last?.number ?? 0) + 1, hash: await hashOf(client, last, entries) }
    const sealed = seal({ ...last, chain, sealedAt: secondsOf(at) })
    await client.query(
      `insert into identity.audit_blocks (venture_id, number, entries, hash, seal, sealed_at) values ($1, $2, $3, $4, $5, $6)`,
      [chain, last.number, entries, last.hash, sealed, at],
    )
    await client.query('delete from identity.audit_unsealed where id = any ($1::uuid[])', [entries])
  }
  return waiting.length > 0 && last ? { chain, number: last.number, hash: last.hash.toString('hex') } : null
}

/** Entries that are gone while they wait stay in the list, for whoever verifies. */
async function waitingIn(client: pg.ClientBase, chain: Chain): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select u.id from identity.audit_unsealed u join identity.audit_log e on e.id = u.id
     where u.${ofChain(chain)} order by u.id limit $2`,
    [chain, MOST_AT_ONCE],
  )
  return rows.map(({ id }) => id)
}

type Block = { readonly number: number; readonly hash: Buffer }

async function lastBlock(client: pg.ClientBase, chain: Chain): Promise<Block | null> {
  const { rows } = await client.query<Block>(
    `select number, hash from identity.audit_blocks where ${ofChain(chain)} order by number desc limit 1`,
    [chain],
  )
  return rows[0] ?? null
}

async function hashOf(client: pg.ClientBase, before: Block | null, entries: readonly string[]): Promise<Buffer> {
  const { rows } = await client.query<WrittenEntry>(
    `select ${WRITTEN_ENTRY} from identity.audit_log where id = any ($1::uuid[])`,
    [entries],
  )
  const hash = blockHash(before?.hash ?? null, entries, byId(rows))
  if (hash === null) throw new Error('An entry went away while it was sealed.')
  return hash
}

/** Two texts, because only these two are found by the index. */
function ofChain(chain: Chain): string {
  return chain === null ? 'venture_id is null and $1::uuid is null' : 'venture_id = $1'
}
