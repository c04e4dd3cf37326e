import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importToChange, type KnownImport } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { chooseMapping } from '../mapping/choose-mapping.ts'
import { chooseOptions } from '../mapping/options.ts'
import { chosenHeaderLine } from '../mapping/own-options.ts'
import { type Draft, judgeImport } from '../preview/judge-import.ts'
import { refuseUnlessSeen } from '../store/changed-meanwhile.ts'
import { getImport } from '../store/import-record.ts'
import { refuseUnknownPeople } from '../store/people-of-options.ts'
import { understandHeaders } from './understand-headers.ts'

type Endpoint = typeof contract.imports.mapImport

export async function mapImport(
  tx: Tx,
  caller: Caller,
  kinds: Kinds,
  { id, version, mapping = {}, options = {} }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const known = await importToChange(tx, caller, kinds, id)
  const { record, kind } = known
  await refuseUnlessSeen(tx, record, version)
  const before = await underHeaders(tx, known, chooseOptions(kind, record.options, options))
  const draft = {
    ...before,
    mapping: chooseMapping(kind.columns, before.headers, before.mapping, mapping),
    mappedBy: Object.keys(mapping).length > 0 ? ('chosen' as const) : before.mappedBy,
  }
  await refuseUnknownPeople(tx, record.ventureId, kind, draft.options)
  await judgeImport(tx, caller, kind, draft)
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}

/** Other headers mean what they sound like, whatever the ones before them were taken for. */
async function underHeaders(tx: Tx, { record, kind }: KnownImport, options: Draft['options']): Promise<Draft> {
  const { id, ventureId, headers, mapping, reading, preview } = record
  const headerLine = chosenHeaderLine(options)
  if (headerLine === reading.headerLine)
    return { id, ventureId, headers, mapping, options, writing: reading, mappedBy: preview.mappedBy }
  const understood = await understandHeaders(tx, record, kind, { ...reading, headerLine })
  return { ...understood, id, ventureId, options: { ...understood.options, ...options } }
}
