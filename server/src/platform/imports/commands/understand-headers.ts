import type { VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../db/tx.ts'
import type { ImportKind } from '../kind.ts'
import { guessMapping } from '../mapping/guess-mapping.ts'
import type { Draft } from '../preview/judge-import.ts'
import { headersOf } from '../reading/headers.ts'
import { openStored } from '../reading/open-stored.ts'
import type { Writing } from '../reading/writing.ts'
import { toldName } from '../secrets/told-cells.ts'
import { findPart } from '../store/parts.ts'
import { withoutUnknownPeople } from '../store/people-of-options.ts'
import { rememberedMapping } from '../store/remembered-mapping.ts'

/** What the headers of a file are taken for: what they meant the last time, else what they sound like. */
export async function understandHeaders(
  tx: Tx,
  target: { readonly ventureId: VentureId; readonly id: string },
  kind: ImportKind,
  writing: Writing,
): Promise<Omit<Draft, 'id' | 'ventureId'>> {
  const table = await openStored((seq) => findPart(tx, target, seq), writing)
  await table.rows.return(undefined)
  const headers = headersOf(table.headers.map((header) => toldName(kind, header)))
  const remembered = await rememberedMapping(tx, target.ventureId, kind, headers)
  return {
    headers,
    writing,
    mapping: remembered?.mapping ?? guessMapping(kind.columns, headers),
    options: await withoutUnknownPeople(tx, target.ventureId, kind, remembered?.options ?? {}),
    mappedBy: remembered ? 'remembered' : 'guessed',
  }
}
