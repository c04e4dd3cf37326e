import { existsSync } from 'node:fs'
import { type Hold, isHeld, withLock } from './file-lock.ts'
import { stopServer } from './launch-server.ts'
import { type Place, paths } from './place.ts'

/** The last one to leave stops the server. Harmless when repeated, and when there is nothing to stop. */
export async function leaveServer(place: Place, presence?: Hold): Promise<void> {
  const { startLock, usersLock } = paths(place)
  // Without its folder the server ends by itself within a minute.
  if (!existsSync(startLock)) return presence?.release()
  await withLock(startLock, async () => {
    presence?.release()
    if (!isHeld(usersLock)) await stopServer(place)
  })
}
