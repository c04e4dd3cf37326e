import pg from 'pg'

/** `npm run guards` takes one guard of the schema away, to see which test notices. */
export async function dropGuard(templateUrl: string): Promise<void> {
  const drop = process.env['GUARD_DROP']
  if (drop === undefined) return
  const client = new pg.Client({ connectionString: templateUrl })
  await client.connect()
  await client.query(drop)
  await client.end()
}
