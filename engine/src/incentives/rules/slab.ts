import type { Rational } from '../../kernel/index.ts'
import type { Rule } from '../rule.ts'
import { onlyKnownFields, optionalDecimal, optionalFlag, refuseRule, requiredDecimal } from '../rule-refusal.ts'

/** One step of a table: what a value between two bounds earns (domain.md §6, TIERED_SLAB). */
export type Slab = {
  readonly from: Rational
  /** null = open. */
  readonly to: Rational | null
  readonly rate: Rational | null
  readonly amount: Rational | null
  readonly isRetroactive: boolean
}

/** The slabs of a rule as written; refuses what is missing or no number. Whether they fit together: `checkSlabs`. */
export function readSlabs({ config }: Rule): readonly Slab[] {
  const { slabs } = config
  if (!Array.isArray(slabs) || slabs.length === 0)
    refuseRule(
      'config.slabs',
      'slabs_missing',
      'The rule has no config.slabs. Give at least one, with its from and to.',
    )
  return slabs.map((slab: unknown, index) => readSlab(slab, slabField(index)))
}

/** "config.slabs[2]", as refusals name it. */
export function slabField(index: number): string {
  return `config.slabs[${index}]`
}

function readSlab(written: unknown, field: string): Slab {
  if (typeof written !== 'object' || written === null)
    refuseRule(field, 'slab_malformed', `${field} is no slab. Write it like { from: "0", to: null, rate: "5" }.`)
  const { from, to, rate, amount, retroactive } = written as Readonly<Record<keyof typeof KNOWN, unknown>>
  onlyKnownFields(field, written, Object.keys(KNOWN))
  return {
    from: requiredDecimal(`${field}.from`, from),
    to: to === null ? null : bound(`${field}.to`, to),
    rate: optionalDecimal(`${field}.rate`, rate),
    amount: optionalDecimal(`${field}.amount`, amount),
    isRetroactive: optionalFlag(`${field}.retroactive`, retroactive),
  }
}

/** An end that was left out may be a slip, so that an open one has to be said. */
function bound(field: string, to: unknown): Rational {
  if (to === undefined || to === '')
    refuseRule(field, 'to_missing', `The rule has no ${field}. Give where the slab ends, or null for an open one.`)
  return requiredDecimal(field, to)
}

const KNOWN = { from: true, to: true, rate: true, amount: true, retroactive: true } as const
