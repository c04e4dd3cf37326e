import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPlace, paths } from '../platform/embedded-postgres/index.ts'
import type { Env } from '../platform/env.ts'
import { demoMark } from './demo-mark.ts'
import { type FoundDatabase, namedDatabase, startOwn, withKeys } from './find-database.ts'

/**
 * The database as it is, for what an operator asks beside the product: joined when it runs, started when it does not,
 * never emptied. `isNew`: one that is not there yet is made.
 */
export async function joinDatabase(env: Env, { isNew }: { readonly isNew: boolean }): Promise<FoundDatabase> {
  const named = namedDatabase(env)
  if (named !== null) return named
  const folder = resolve(env.DATA_DIR)
  if (demoMark(folder).isSet())
    throw new Error(
      `The demo group is being filled in ${folder}, or that was cut short. Wait until it is there, or run npm start, which begins it anew.`,
    )
  if (isNew) mkdirSync(folder, { recursive: true })
  else await requireCluster(folder)
  const embedded = await startOwn(env)
  try {
    return await withKeys(env, embedded)
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function requireCluster(folder: string): Promise<void> {
  const isThere = existsSync(folder) && existsSync(paths(await findPlace(join(folder, 'postgres'))).cluster)
  if (isThere) return
  throw new Error(
    `There is no database in ${folder}. Say with DATA_DIR or DATABASE_URL where it is, or make one with npx holdfast migrate.`,
  )
}
