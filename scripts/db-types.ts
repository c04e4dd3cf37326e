// The types of the database's tables, made from a migrated database. `--verify` fails when they have drifted.
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { migrate } from '../server/src/platform/db/migrate.ts'
import { ownDatabase } from '../server/src/platform/db/own-database.ts'
import { ensureRoles } from '../server/src/platform/db/roles.ts'
import { startEmbedded } from '../server/src/platform/embedded-postgres/index.ts'

const root = resolve(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'holdfast-types-'))
// The server's own account must be able to enter, also when this runs as root.
await chmod(folder, 0o755)
const server = await startEmbedded({ dataDir: join(folder, 'data'), test: true, log: () => {} })
try {
  const url = await ownDatabase(server.url, 'types', 'types')
  await ensureRoles(url)
  await migrate(url)
  const config = join(folder, 'codegen.json')
  await writeFile(
    config,
    JSON.stringify({
      dialect: 'postgres',
      url,
      outFile: join(root, 'server/src/generated/schema.ts'),
      dateParser: 'string',
      typeMapping: { int8: 'number', timestamptz: 'string', numeric: 'string', daterange: 'string' },
      excludePattern: 'public.*',
      ...(process.argv.includes('--verify') && { verify: true }),
    }),
  )
  const made = spawnSync(
    process.execPath,
    [join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'), '--config-file', config],
    { stdio: 'inherit' },
  )
  process.exitCode = made.status ?? 1
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
