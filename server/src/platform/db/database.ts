import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../generated/schema.ts'
import type { Caller } from '../caller.ts'
import { keepsPlansBy } from './kept-plans.ts'
import { limitsAtStart, limitsWithin } from './limits.ts'
import { nameOf } from './named.ts'
import { openPool } from './open-pool.ts'
import { kyselyOver } from './over.ts'
import { isPlannedAnew } from './plan-anew.ts'
import { type Scope, scopeOf, setLocal } from './scope.ts'
import { isConnectionLost } from './sqlstate.ts'
import { asTx, type Reads, type Tx } from './tx.ts'
import { valueTypes } from './values.ts'

const KEPT = Symbol('settings kept on the connection')
type Kept = { [KEPT]?: string }
type PlanMode = 'auto' | 'force_generic_plan'
/** Behind a transaction pooler neither names nor settings stay with a connection. */
type Ask = (client: pg.PoolClient, text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

/**
 * The application's connections. The pool is private: a client taken from it without its scope set would act with the
 * scope of whoever used it last.
 */
export type Database = {
  readonly read: <R>(caller: Pick<Caller, 'scope' | 'person'>, query: (db: Reads) => Promise<R>) => Promise<R>
  /** The same, with every statement seeing one moment. */
  readonly readMoment: <R>(caller: Pick<Caller, 'scope' | 'person'>, query: (db: Reads) => Promise<R>) => Promise<R>
  /** `opening`: a statement sent with the begin, in one trip; the body gets its rows. */
  readonly transaction: <R>(
    caller: Pick<Caller, 'scope' | 'person'>,
    body: (tx: Tx, opened: readonly unknown[]) => Promise<R>,
    opening?: string,
  ) => Promise<R>
  /** For questions asked before any scope is known; answers come only from functions that carry their own proof. */
  readonly unscoped: <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>
  readonly close: () => Promise<void>
  readonly counts: () => { total: number; idle: number; waiting: number }
}

const PLANNED_AS_USUAL: PlanMode = 'auto'
const SETTINGS = `select set_config('app.ventures', $1, false), set_config('app.person', $2, false),
  set_config('plan_cache_mode', $3, false)`
const LIMITS = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000, lock_timeout: 5_000 }

export function openDatabase(options: { url: string; max: number; direct: boolean }): Database {
  const pool = openPool({
    connectionString: options.url,
    max: options.max,
    types: valueTypes,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: 'holdfast app',
    ...(options.direct ? limitsAtStart(LIMITS) : {}),
  })

  const ask = options.direct ? askNamed : askPlain
  // A connection may come from reads that keep their plans.
  const settings = options.direct ? `set local plan_cache_mode = ${PLANNED_AS_USUAL}` : limitsWithin(LIMITS)
  const within = <R>(
    caller: Pick<Caller, 'scope' | 'person'>,
    begin: string,
    body: (db: Reads, opened: readonly unknown[]) => Promise<R>,
    opening = '',
  ) => inTransaction(pool, ask, `${begin}; ${settings}; ${setLocal(scopeOf(caller))}; ${opening}`, body)

  return {
    read: (caller, query) =>
      options.direct ? query(reading(pool, scopeOf(caller))) : within(caller, 'begin read only', query),
    readMoment: (caller, query) => within(caller, 'begin isolation level repeatable read read only', query),
    transaction: (caller, body, opening) => within(caller, 'begin', (db, opened) => body(asTx(db), opened), opening),
    unscoped: async (text, values) => {
      const client = await pool.connect()
      try {
        const { rows } = await ask(client, text, values)
        client.release()
        return rows
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
    counts: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}

const askPlain: Ask = (client, text, values) => client.query(text, [...values])
const askNamed: Ask = (client, text, values) => client.query({ text, values: [...values], name: nameOf(text) })

function reading(pool: pg.Pool, scope: Scope): Reads {
  const reads = keeping(pool, scope, PLANNED_AS_USUAL)
  keepsPlansBy(reads, () => keeping(pool, scope, 'force_generic_plan'))
  return reads
}

/** The scope stays on the connection between reads and is set again only when it differs: half of a read's cost otherwise. */
function keeping(pool: pg.Pool, scope: Scope, planMode: PlanMode): Reads {
  const want = `${planMode}${scope.person}${scope.ventures}`
  const connect = async () => {
    const client: pg.PoolClient & Kept = await pool.connect()
    if (client[KEPT] === want) return namedClient(client)
    try {
      await client.query(SETTINGS, [scope.ventures, scope.person, planMode])
    } catch (error) {
      client.release(true)
      throw error
    }
    client[KEPT] = want
    return namedClient(client)
  }
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: { options: pool.options, end: async () => {}, connect } }),
  })
}

/** The same connection, whose statements carry names. One that is lost is not lent again, though its end be still to come. */
function namedClient(client: pg.PoolClient): PostgresPoolClient {
  let isLost = false
  const query = (text: string, values: readonly unknown[]) =>
    askNamed(client, text, values).catch((error: unknown) => {
      isLost ||= isConnectionLost(error)
      throw error
    })
  const release = () => client.release(isLost)
  return { query, release } as unknown as PostgresPoolClient
}

async function inTransaction<R>(
  pool: pg.Pool,
  ask: Ask,
  begin: string,
  body: (db: Reads, opened: readonly unknown[]) => Promise<R>,
): Promise<R> {
  const client = await pool.connect()
  let broken: Error | undefined
  const note = (error: Error) => {
    broken = error
  }
  client.on('error', note)
  try {
    // Several statements in one text answer with a list, whatever the library's types say.
    const answers = (await client.query(begin)) as unknown as readonly pg.QueryResult[]
    const opened: readonly unknown[] = answers.at(-1)?.rows ?? []
    const db: Reads = kyselyOver<DB>((text, values) => (isPlannedAnew(db) ? askPlain : ask)(client, text, values))
    const result = await body(db, opened)
    const ended = await client.query('commit')
    // A transaction in which an error was swallowed answers a commit with a rollback, and says so only here.
    if (ended.command !== 'COMMIT') throw new Error('The transaction had failed before its commit; nothing was saved.')
    return result
  } catch (error) {
    // A rollback that fails says that the connection itself is lost; the first error is the one to report.
    await client.query('rollback').catch(note)
    throw error
  } finally {
    client.off('error', note)
    client.release(broken)
  }
}
