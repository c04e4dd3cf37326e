import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../caller.ts'
import type { CsvFile } from '../../http/csv-file.ts'
import type { ImportColumn, ImportOption } from '../kind.ts'
import { type Kinds, kindToShow, mayImport, suits } from '../kinds.ts'
import { optionsOf } from '../mapping/options.ts'

type List = typeof contract.imports.listImportKinds
type Kind = Reply<List>['items'][number]

export function listImportKinds(caller: Caller, kinds: Kinds, { ventureId }: ParsedInput<List>): Reply<List> {
  const { type } = ventureOf(caller, ventureId)
  const items = [...kinds.values()].filter((kind) => suits(kind, type) && mayImport(caller, kind, ventureId))
  return {
    items: items.map((kind) => ({
      name: kind.name,
      label: kind.label,
      columns: kind.columns.map(columnView),
      options: optionsOf(kind).map(optionView),
    })),
  }
}

/** The headers by which every column is found again, and nothing below them. */
export function importTemplate(
  caller: Caller,
  kinds: Kinds,
  input: ParsedInput<typeof contract.imports.importTemplate>,
): CsvFile {
  const kind = kindToShow(kinds, caller, input.kind, input.ventureId)
  return { name: `${kind.name}-template`, header: kind.columns.map(({ label }) => label), rows: [] }
}

function columnView({ key, label, type, isRequired, choices, hint }: ImportColumn): Kind['columns'][number] {
  return { key, label, type, isRequired: isRequired ?? false, choices: Object.keys(choices ?? {}), hint }
}

function optionView({ key, label, type, choices, isRequired, hint }: ImportOption): Kind['options'][number] {
  return {
    key,
    label,
    type,
    choices: (choices ?? []).map((each) => ({ ...each })),
    isRequired: isRequired ?? false,
    hint,
  }
}
