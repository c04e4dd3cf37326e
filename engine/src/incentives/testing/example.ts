import type { Rule } from '../rule.ts'
import type { Snapshot } from '../snapshot.ts'

/** The examples leave out what is the same in all: the name, `of: own` and US dollars. */
export type ShortRule = Omit<Rule, 'name' | 'of' | 'currency'> & { readonly currency?: string | undefined }

export type SettleExample = {
  readonly id: string
  readonly rule: ShortRule
  readonly cases: readonly (Snapshot & { readonly minor: number })[]
}

export type FoldExample = {
  readonly id: string
  readonly lastDay: string
  readonly versions: readonly {
    readonly from: string
    readonly to: string | null
    readonly rules: readonly ShortRule[]
  }[]
  readonly people: readonly {
    readonly id: string
    readonly memberships: readonly { readonly from: string; readonly to: string | null; readonly jobRole: string }[]
    readonly deactivatedOn: string | null
  }[]
  readonly loads: readonly ExampleLoad[]
  readonly facts: readonly ExampleFact[]
  readonly lines: readonly ExampleLine[]
}

export type ExampleLoad = {
  readonly day: string
  /** null = cost unknown. */
  readonly margin: string | null
  readonly credits: readonly { readonly person: string; readonly role: string; readonly share: string }[]
}

/** A count of a day, or of the local day on which it started. */
export type ExampleFact = {
  readonly metricKey: string
  readonly person: string
  readonly day?: string | undefined
  readonly startedAt?: string | undefined
  readonly zone?: string | undefined
  readonly value?: string | undefined
}

export type ExampleLine = {
  /** Person and rule key. */
  readonly of: string
  readonly day: string
  readonly toDate: Snapshot
  readonly before: Snapshot | null
  /** Minor units before and to date. */
  readonly settled: readonly number[]
  readonly unmeasured: number
}

export function fullRule(rule: ShortRule): Rule {
  return { name: 'Rule', of: 'own', ...rule, currency: rule.currency ?? 'USD' }
}
