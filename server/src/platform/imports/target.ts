import { type Caller, ventureOf } from '../caller.ts'
import { type Manner, settle } from './cells/manner.ts'
import type { ImportTarget } from './kind.ts'
import type { Options } from './mapping/own-options.ts'
import { chosenManner, withoutOwnOptions } from './mapping/own-options.ts'
import type { ImportRecord, Reading } from './store/import-record.ts'

export function targetOf(
  caller: Caller,
  record: Pick<ImportRecord, 'id' | 'ventureId' | 'options' | 'mapping'>,
): ImportTarget {
  const { id, type, currency, zone, liveFrom } = ventureOf(caller, record.ventureId)
  const options = withoutOwnOptions(record.options)
  const columns = new Set(Object.keys(record.mapping).filter((key) => (record.mapping[key] ?? null) !== null))
  return { importId: record.id, ventureId: id, ventureType: type, currency, zone, liveFrom, options, columns }
}

/** How the cells of a file are read, once people have said what it does not show. */
export function mannerOf({ habits, isDamaged }: Reading, options: Options): Manner {
  return settle(habits, chosenManner(options), isDamaged)
}
