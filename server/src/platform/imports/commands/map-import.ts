import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { importToChange } from '../find-for-caller.ts'
import { importView } from '../import-view.ts'
import type { Kinds } from '../kinds.ts'
import { chooseMapping } from '../mapping/choose-mapping.ts'
import { chooseOptions } from '../mapping/options.ts'
import { judgeImport } from '../preview/judge-import.ts'
import { getImport } from '../store/import-record.ts'
import { refuseUnknownPeople } from '../store/people-of-options.ts'

type Endpoint = typeof contract.imports.mapImport

export async function mapImport(
  tx: Tx,
  caller: Caller,
  kinds: Kinds,
  { id, mapping = {}, options = {} }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { record, kind } = await importToChange(tx, caller, kinds, id)
  const draft = {
    ...record,
    mapping: chooseMapping(kind.columns, record.headers, record.mapping, mapping),
    options: chooseOptions(kind, record.options, options),
    writing: record.reading,
    mappedBy: Object.keys(mapping).length > 0 ? ('chosen' as const) : record.preview.mappedBy,
  }
  await refuseUnknownPeople(tx, record.ventureId, kind, draft.options)
  await judgeImport(tx, caller, kind, draft)
  return importView(tx, caller, { kind, record: await getImport(tx, [record.ventureId], id) })
}
