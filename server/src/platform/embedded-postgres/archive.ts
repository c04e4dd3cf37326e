import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { giveToServer, type Place } from './place.ts'
import { canTraverse } from './reach.ts'

/** Makes the folder for the server's log where the server's account can write. */
export function readyArchive(place: Place, archive: string): string {
  const folder = resolve(archive)
  if (process.platform === 'win32')
    throw new EmbeddedError(
      'The log cannot be kept on Windows: unset BACKUP_DIR, or use a PostgreSQL server of your own.',
    )
  if (/['"%$`\\\n]/.test(folder))
    throw new EmbeddedError(
      `The folder ${folder} has a quote, $, % or a backslash in its name: choose another one for BACKUP_DIR.`,
    )
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  giveToServer(place, folder, 0o700)
  if (place.account !== null && !canTraverse(folder, place.account))
    throw new EmbeddedError(
      `PostgreSQL cannot reach ${folder} from its account: name a folder in BACKUP_DIR whose parents everybody may pass.`,
    )
  return folder
}
