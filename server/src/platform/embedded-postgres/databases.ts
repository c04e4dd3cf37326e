import pg from 'pg'

/** Copies `template`, which nobody may be connected to; copying files takes 16 ms, the default through the log 39. */
export async function createDatabase(url: string, name: string, template = 'template0'): Promise<void> {
  const [target, source] = [name, template].map((each) => pg.escapeIdentifier(each))
  await run(url, `create database ${target} template ${source} strategy file_copy`)
}

/** Cuts the connections to it; does nothing when it does not exist. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await run(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
