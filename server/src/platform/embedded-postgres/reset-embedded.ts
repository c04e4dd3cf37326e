import { existsSync, rmSync } from 'node:fs'
import { EmbeddedError } from './embedded-error.ts'
import { isHeld, withLock } from './file-lock.ts'
import { stopServer } from './launch-server.ts'
import { findPlace, paths } from './place.ts'

/** Stops the server of `dataDir` and deletes its data. Refuses while another Holdfast uses it. */
export async function resetEmbedded(dataDir: string): Promise<void> {
  const place = await findPlace(dataDir)
  const { cluster, log, password, startLock, usersLock } = paths(place)
  if (!existsSync(startLock)) return
  await withLock(startLock, async () => {
    if (isHeld(usersLock)) throw new EmbeddedError(`Another Holdfast uses ${place.home}: stop it before a reset.`)
    await stopServer(place)
    // The lock files stay: whoever waits for one would otherwise hold a file that nobody else sees.
    for (const path of [cluster, password, log, `${log}.old`]) rmSync(path, { recursive: true, force: true })
  })
}
