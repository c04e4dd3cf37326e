import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { listeners } from '../areas.ts'
import { ownDatabase } from '../platform/db/own-database.ts'
import { prepareDatabase } from '../platform/db/prepare.ts'
import { startEmbedded } from '../platform/embedded-postgres/index.ts'
import { dropGuard } from './guard-drop.fixture.ts'
import { seedWorld } from './world/seed-world.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    superUrl: string
    templateUrl: string
  }
}

/** One throwaway server a run, with one migrated database that holds the world; every test file clones it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-test-'))
  // The server's own account must be able to enter, also when the tests run as root.
  chmodSync(folder, 0o755)
  const server = await startEmbedded({ dataDir: join(folder, 'data'), test: true, log: () => {} })
  const templateUrl = await ownDatabase(server.url, 'test', 'template_world')
  await prepareDatabase(
    templateUrl,
    listeners.map((listener) => listener.name),
  )
  await seedWorld(templateUrl)
  await dropGuard(templateUrl)
  project.provide('superUrl', server.url)
  project.provide('templateUrl', templateUrl)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
