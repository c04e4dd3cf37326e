import { isUuid, refuse } from '@holdfast/engine/kernel'
import type { DayOrder } from '../cells/written-day.ts'
import type { ImportKind, ImportOption } from '../kind.ts'

export type Options = Readonly<Record<string, string>>

/** Asked by the platform itself, and only of files that do not show it. */
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

/** The options of a kind, with the platform's own where the kind has dates. */
export function optionsOf(kind: ImportKind): readonly ImportOption[] {
  const hasDates = kind.columns.some(({ type }) => type === 'day' || type === 'instant')
  return hasDates ? [...kind.options, DATE_ORDER] : kind.options
}

export function chosenDayOrder(options: Options): DayOrder | null {
  const order = options[DATE_ORDER.key]
  return order === 'DMY' || order === 'MDY' ? order : null
}

/** What the kind itself is told. */
export function withoutOwnOptions({ [DATE_ORDER.key]: _, ...options }: Options): Options {
  return options
}

/** What a person chose, over what stood before; an empty text takes a choice back. */
export function chooseOptions(kind: ImportKind, before: Options, chosen: Options): Options {
  for (const [key, value] of Object.entries(chosen)) {
    const option = optionsOf(kind).find((each) => each.key === key)
    if (!option)
      refuse('refused', 'import.option_unknown', `There is no option "${key}" here.`, { field: `options.${key}` })
    if (value !== '' && !takes(option, value))
      refuse('refused', 'import.option_invalid', `"${value}" is no choice for ${option.label}.`, {
        field: `options.${key}`,
      })
  }
  return Object.fromEntries(Object.entries({ ...before, ...chosen }).filter(([, value]) => value !== ''))
}

function takes(option: ImportOption, value: string): boolean {
  if (option.type === 'person') return isUuid(value)
  return option.type === 'text' || (option.choices ?? []).some((choice) => choice.value === value)
}

/** What must be chosen before rows can be judged: keys of columns and of options. */
export function missingOf(
  kind: ImportKind,
  mapping: Readonly<Record<string, string | null>>,
  options: Options,
  asksDayOrder: boolean,
): readonly string[] {
  const columns = kind.columns.filter(({ key, isRequired }) => isRequired && (mapping[key] ?? null) === null)
  const needed = optionsOf(kind).filter((option) => option.isRequired || (asksDayOrder && option === DATE_ORDER))
  return [
    ...columns.map(({ key }) => key),
    ...needed.filter(({ key }) => options[key] === undefined).map(({ key }) => key),
  ]
}
