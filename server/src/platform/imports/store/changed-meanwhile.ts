import { refuse } from '@holdfast/engine/kernel'
import { nameOfPerson } from '../../db/name-of-person.ts'
import type { Reads } from '../../db/tx.ts'
import type { ImportRecord } from './import-record.ts'

/** Nobody imports, maps or corrects what they have not seen: refused with the name of whoever changed it since. */
export async function refuseUnlessSeen(db: Reads, record: ImportRecord, version: number): Promise<void> {
  if (record.version === version) return
  const who = record.changedBy ? await nameOfPerson(db, record.changedBy) : 'somebody'
  refuse('conflict', 'import.changed', `This import was changed by ${who} meanwhile: look at it again.`, {
    version: record.version,
  })
}
