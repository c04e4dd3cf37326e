import type { VentureId } from '@holdfast/engine/kernel'
import type { Reads, Tx } from '../../db/tx.ts'
import type { ImportKind } from '../kind.ts'
import { guessMapping } from '../mapping/guess-mapping.ts'
import { headersHash, type Mapping } from '../mapping/mapping.ts'
import { optionsOf } from '../mapping/options.ts'
import type { Options } from '../mapping/own-options.ts'
import { withoutHeaderLine } from '../mapping/own-options.ts'
import { recalledMapping } from '../mapping/recalled-mapping.ts'
import type { ImportRecord } from './import-record.ts'

export type Remembered = { readonly mapping: Mapping; readonly options: Options }

/**
 * What the last import of this kind with these headers meant; what the kind no longer knows is forgotten, and what the
 * last one did not say is guessed.
 */
export async function rememberedMapping(
  db: Reads,
  ventureId: VentureId,
  kind: ImportKind,
  headers: readonly string[],
): Promise<Remembered | null> {
  const row = await db
    .selectFrom('platform.import_mappings')
    .select(['mapping', 'options'])
    .where('venture_id', '=', ventureId)
    .where('kind', '=', kind.name)
    .where('headers_hash', '=', headersHash(headers))
    .executeTakeFirst()
  if (!row) return null
  const recalled = recalledMapping(kind.columns, headers, row.mapping as Mapping)
  const known = new Set(
    optionsOf(kind)
      .filter(({ isOfOneFile }) => isOfOneFile !== true)
      .map(({ key }) => key),
  )
  const options = Object.entries(row.options as Options).filter(([key]) => known.has(key))
  return { mapping: guessMapping(kind.columns, headers, recalled), options: Object.fromEntries(options) }
}

export async function rememberMapping(tx: Tx, record: ImportRecord, at: string): Promise<void> {
  const options = withoutHeaderLine(record.options)
  const saved = { mapping: JSON.stringify(record.mapping), options: JSON.stringify(options), saved_at: at }
  await tx
    .insertInto('platform.import_mappings')
    .values({
      venture_id: record.ventureId,
      kind: record.kind,
      headers_hash: headersHash(record.headers),
      ...saved,
    })
    .onConflict((conflict) => conflict.columns(['venture_id', 'kind', 'headers_hash']).doUpdateSet(saved))
    .execute()
}
