import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'

export type Execute = (
  text: string,
  values: readonly unknown[],
) => Promise<{ rows: unknown[]; rowCount?: number | null; command?: string }>

/** Kysely over one connection whose transaction somebody else begins and ends: the command runner, or a job's worker. */
export function kyselyOver<DB>(execute: Execute): Kysely<DB> {
  const inTurn = oneAtATime(execute)
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const result = await inTurn(query.sql, query.parameters)
      const rows = result.rows as R[]
      const writes = result.rowCount !== null && result.rowCount !== undefined && result.command !== 'SELECT'
      return writes ? { rows, numAffectedRows: BigInt(result.rowCount ?? 0) } : { rows }
    },
    streamQuery() {
      throw new Error('A borrowed transaction does not stream.')
    },
  }
  const refuse = async () => {
    throw new Error('This connection is already inside a transaction.')
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    destroy: async () => {},
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
  }
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/**
 * Statements that are asked at once take their turns. What waits behind one that fails fails with it and is never sent:
 * by then the transaction is over, and the connection may be somebody else's.
 */
function oneAtATime(execute: Execute): Execute {
  let running: ReturnType<Execute> | null = null
  return (text, values) => {
    const asked = running === null ? execute(text, values) : running.then(() => execute(text, values))
    running = asked
    const done = () => {
      if (running === asked) running = null
    }
    asked.then(done, done)
    return asked
  }
}
