import { isUuid } from '@holdfast/engine/kernel'
import type { Reads } from '../../db/tx.ts'
import type { ImportKind, ImportTarget } from '../kind.ts'
import { ORIGIN_HEADER } from '../mapping/added-headers.ts'
import type { ImportRecord, Preview, Reading } from '../store/import-record.ts'
import { usedKeysOf } from '../store/used-keys.ts'
import { mannerOf } from '../target.ts'
import type { Understanding } from './row-reader.ts'

type File = Pick<ImportRecord, 'headers' | 'mapping' | 'options'> & {
  readonly reading: Reading
  readonly firstValues: Preview['firstValues']
}

/** How the rows of a file are read, the same in the preview as in the commit. */
export async function understandingOf(
  db: Reads,
  kind: ImportKind,
  file: File,
  target: ImportTarget,
): Promise<Understanding> {
  const { headers, mapping, options, reading, firstValues } = file
  const origin = firstValues[ORIGIN_HEADER]?.[0]?.trim() ?? ''
  return {
    columns: kind.columns,
    headers,
    mapping,
    manner: mannerOf(reading, options),
    place: target,
    isSummary: kind.isSummary,
    naming: {
      options: target.options,
      used: isUuid(origin) ? await usedKeysOf(db, target.ventureId, kind.name, origin) : new Set(),
    },
  }
}
