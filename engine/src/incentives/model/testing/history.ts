import type { PayInput, Rule as RuleByHand } from '../../../incentives-by-hand/index.ts'
import type { Rule } from '../../rule.ts'

/** A rule that both engines can read as it is. */
export type SharedRule = Rule & RuleByHand

/** Everything that pay of a few weeks follows from, in the form of the second engine. */
export type History = Omit<PayInput, 'venture' | 'versions'> & {
  readonly venture: PayInput['venture'] & { readonly liveFrom: string }
  readonly versions: readonly {
    readonly from: string
    readonly to: string | null
    readonly rules: readonly SharedRule[]
  }[]
}

export type Person = History['people'][number]
export type Load = NonNullable<History['loads']>[number]
export type Fact = NonNullable<History['facts']>[number]

/**
 * The days whose lines are compared, with the start of a month and a quarter among them and of three weeks. Facts begin
 * a few days before.
 */
export const SPAN = { from: '2026-03-29', to: '2026-04-13' } as const
export const FIRST_FACT = '2026-03-25'
