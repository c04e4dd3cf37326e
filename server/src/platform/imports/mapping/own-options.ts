import type { Habits } from '../cells/habits.ts'
import { asksMark, type Chosen, leavesMarkOpen } from '../cells/manner.ts'
import type { ImportColumn, ImportKind, ImportOption } from '../kind.ts'
import { MOST_TITLE_LINES } from '../reading/first-lines.ts'

/** What was chosen, by the option's key. */
export type Options = Readonly<Record<string, string>>

/** What the platform itself asks, and only of files that do not show it. */
const DATE_ORDER: ImportOption = {
  key: 'dateOrder',
  label: 'Order of day and month',
  type: 'choice',
  choices: [
    { value: 'DMY', label: 'Day first: 31/12/2026' },
    { value: 'MDY', label: 'Month first: 12/31/2026' },
  ],
  hint: 'Asked only when no date of the file shows it, as 03/04/2026 does not.',
}

const DECIMAL_MARK: ImportOption = {
  key: 'decimalMark',
  label: 'Mark before decimals',
  type: 'choice',
  choices: [
    { value: '.', label: 'A point: 1,234.50' },
    { value: ',', label: 'A comma: 1.234,50' },
  ],
  hint: 'Asked only when no number of the file shows it, as 1,500 does not.',
}

const HEADER_LINE: ImportOption = {
  key: 'headerLine',
  label: 'Line of the headers',
  type: 'choice',
  choices: Array.from({ length: MOST_TITLE_LINES }, (_, at) => ({ value: `${at + 1}`, label: `Line ${at + 1}` })),
  hint: 'Where a title stands above them. Rows above this line are not read.',
}

const DATED: ReadonlySet<ImportColumn['type']> = new Set(['day', 'instant'])
const COUNTED: ReadonlySet<ImportColumn['type']> = new Set(['money', 'amount', 'whole', 'decimal', 'seconds'])

export function ownOptionsOf({ columns }: ImportKind): readonly ImportOption[] {
  const has = (types: ReadonlySet<ImportColumn['type']>) => columns.some(({ type }) => types.has(type))
  return [...(has(DATED) ? [DATE_ORDER] : []), ...(has(COUNTED) ? [DECIMAL_MARK] : []), HEADER_LINE]
}

export function chosenManner(options: Options): Chosen {
  const order = options[DATE_ORDER.key]
  const mark = options[DECIMAL_MARK.key]
  return {
    dayOrder: order === 'DMY' || order === 'MDY' ? order : null,
    decimalMark: mark === '.' || mark === ',' ? mark : null,
  }
}

/** null: the first line that is not blank. */
export function chosenHeaderLine(options: Options): number | null {
  const line = options[HEADER_LINE.key]
  return line === undefined ? null : Number(line)
}

export function withHeaderLine(options: Options, line: number | null): Options {
  return line === null ? options : { ...options, [HEADER_LINE.key]: String(line) }
}

/** The next file with these headers may have another title above them. */
export function withoutHeaderLine({ [HEADER_LINE.key]: _, ...options }: Options): Options {
  return options
}

/** What the kind itself is told. */
export function withoutOwnOptions(options: Options): Options {
  const { [DATE_ORDER.key]: _order, [DECIMAL_MARK.key]: _mark, ...others } = withoutHeaderLine(options)
  return others
}

/** Keys of what must be chosen, because nothing in the file speaks for one reading of it. */
export function askedBy(habits: Habits): readonly string[] {
  return [...(habits.asksDayOrder ? [DATE_ORDER.key] : []), ...(asksMark(habits) ? [DECIMAL_MARK.key] : [])]
}

/** Keys of what can be chosen, because the file leaves it open or its headers were not where they are looked for. */
export function leftOpenBy(habits: Habits, options: Options, hasMissingColumns: boolean): readonly string[] {
  return [
    ...(habits.asksDayOrder ? [DATE_ORDER.key] : []),
    ...(leavesMarkOpen(habits) ? [DECIMAL_MARK.key] : []),
    ...(hasMissingColumns || options[HEADER_LINE.key] !== undefined ? [HEADER_LINE.key] : []),
  ]
}
