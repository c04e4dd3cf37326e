import type { Import, ImportKind } from '@holdfast/contract'

/** What a person chose so far: for each column a header or null, and what holds for the whole file. */
export interface Draft {
  readonly mapping: Readonly<Record<string, string | null>>
  readonly options: Readonly<Record<string, string>>
}

export type Origin = 'remembered' | 'guessed' | 'chosen' | 'none'

/** A mapping that a person made before and that lacks nothing needs no second look. */
export const needsALook = ({ missing, mappedBy }: Pick<Import, 'missing' | 'mappedBy'>): boolean =>
  missing.length > 0 || mappedBy !== 'remembered'

export function draftOf(file: Pick<Import, 'mapping' | 'options'>, { columns }: Pick<ImportKind, 'columns'>): Draft {
  return {
    mapping: Object.fromEntries(columns.map(({ key }) => [key, file.mapping[key] ?? null])),
    options: { ...file.options },
  }
}

/** What was changed, and nothing else: the rest keeps how it was found. A blank option takes its choice back. */
export function bodyOf(file: Pick<Import, 'mapping' | 'options'>, draft: Draft) {
  const mapping = Object.entries(draft.mapping).filter(([key, header]) => (file.mapping[key] ?? null) !== header)
  const options = Object.entries(draft.options).filter(([key, value]) => (file.options[key] ?? '') !== value.trim())
  const changed = Object.fromEntries(options)
  return { mapping: namesOtherHeaders(changed) ? {} : Object.fromEntries(mapping), options: changed }
}

/** Whether these options make other headers of the file: its columns have to be looked at again. */
export const namesOtherHeaders = (options: Draft['options'] = {}): boolean => options[HEADER_LINE] !== undefined

export function isChanged(file: Pick<Import, 'mapping' | 'options'>, draft: Draft): boolean {
  const { mapping, options } = bodyOf(file, draft)
  return Object.keys(mapping).length + Object.keys(options).length > 0
}

/** One header serves one column: who takes it, takes it from the other. */
export function withHeader(draft: Draft, key: string, header: string | null): Draft {
  const others = Object.entries(draft.mapping).map(([other, taken]) => [other, taken === header ? null : taken])
  return { ...draft, mapping: { ...Object.fromEntries(others), [key]: header } }
}

/** Where the headers stand: another line names other columns, so that what was chosen for these holds no more. */
const HEADER_LINE = 'headerLine'

/** Of every kind, and asked only of files that do not show it: 03/04/2026, 1,500, a title above the headers. */
const OF_SOME_FILES: ReadonlySet<string> = new Set(['dateOrder', 'decimalMark', HEADER_LINE])

/** The options that this file asks for. */
export const askedOptions = (
  { options }: Pick<ImportKind, 'options'>,
  file: Pick<Import, 'missing' | 'leftOpen' | 'options'>,
) =>
  options.filter(
    ({ key }) =>
      !OF_SOME_FILES.has(key) ||
      file.missing.includes(key) ||
      file.leftOpen.includes(key) ||
      file.options[key] !== undefined,
  )

/** Keys of what must be chosen and is not yet: what the kind requires, and what the server found to be needed. */
export function missingOf(
  { columns, options }: Pick<ImportKind, 'columns' | 'options'>,
  file: Pick<Import, 'missing' | 'mapping' | 'options'>,
  draft: Draft,
) {
  // Which columns the other headers have is seen once the server has read them.
  if (namesOtherHeaders(bodyOf(file, draft).options)) return { columns: [], options: [] }
  const isNeeded = ({ key, isRequired }: { readonly key: string; readonly isRequired: boolean }) =>
    isRequired || file.missing.includes(key)
  return {
    columns: columns.filter((column) => isNeeded(column) && !draft.mapping[column.key]).map(({ key }) => key),
    options: options.filter((option) => isNeeded(option) && !draft.options[option.key]?.trim()).map(({ key }) => key),
  }
}

/** Columns that the file has or must have; with a few others, or when they are asked for, all of them. */
export function shownColumns(
  { columns }: Pick<ImportKind, 'columns'>,
  file: Pick<Import, 'mapping' | 'missing'>,
  draft: Draft,
  all: boolean,
): ImportKind['columns'] {
  const known = columns.filter(
    ({ key, isRequired }) => isRequired || file.mapping[key] || draft.mapping[key] || file.missing.includes(key),
  )
  return all || columns.length - known.length <= FEW ? columns : known
}

const FEW = 3

/** Headers that no column takes: their values are left behind. */
export const unusedOf = (headers: readonly string[], { mapping }: Draft): readonly string[] => {
  const used = new Set(Object.values(mapping))
  return headers.filter((header) => header !== '' && !used.has(header))
}

/** How a column came to its header. */
export function originOf(key: string, file: Pick<Import, 'mapping' | 'mappedBy'>, { mapping }: Draft): Origin {
  const header = mapping[key] ?? null
  if (header === null) return 'none'
  return header === (file.mapping[key] ?? null) ? (file.mappedBy ?? 'guessed') : 'chosen'
}

/** "14 of 16 found". */
export function foundText({ columns }: Pick<ImportKind, 'columns'>, mapping: Draft['mapping']): string {
  const found = columns.filter(({ key }) => mapping[key]).length
  return `${found} of ${columns.length} found`
}
