import { isUuid, refuse } from '@holdfast/engine/kernel'
import { cut } from '../../cut.ts'
import type { Habits } from '../cells/habits.ts'
import type { ImportKind, ImportOption } from '../kind.ts'
import type { Mapping } from './mapping.ts'
import { askedBy, type Options, ownOptionsOf } from './own-options.ts'

const LONGEST = 200

/** The options of a kind, with the platform's own. */
export function optionsOf(kind: ImportKind): readonly ImportOption[] {
  return [...kind.options, ...ownOptionsOf(kind)]
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
  const all = Object.entries({ ...before, ...chosen }).map(([key, value]) => [key, cut(value, LONGEST)] as const)
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

function takes(option: ImportOption, value: string): boolean {
  if (option.type === 'person') return isUuid(value)
  return option.type === 'text' || (option.choices ?? []).some((choice) => choice.value === value)
}

/** What must be chosen before rows can be judged: keys of columns and of options. */
export function missingOf(kind: ImportKind, mapping: Mapping, options: Options, habits: Habits): readonly string[] {
  const asked = askedBy(habits)
  const needed = optionsOf(kind).filter((option) => option.isRequired || asked.includes(option.key))
  return [
    ...missingColumns(kind, mapping),
    ...needed.filter(({ key }) => options[key] === undefined).map(({ key }) => key),
  ]
}

export function missingColumns({ columns }: ImportKind, mapping: Mapping): readonly string[] {
  return columns.filter(({ key, isRequired }) => isRequired && (mapping[key] ?? null) === null).map(({ key }) => key)
}
