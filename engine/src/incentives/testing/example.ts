import type { FxRate } from '../fx-rate.ts'
import type { Rule } from '../rule.ts'
import type { Snapshot } from '../snapshot.ts'

/** The examples leave out what is the same in all: the name, `of: own` and US dollars. */
export type ShortRule = Omit<Rule, 'name' | 'of' | 'currency'> & {
  readonly of?: string | undefined
  readonly currency?: string | undefined
}

export type SettleExample = {
  readonly id: string
  readonly rule: ShortRule
  readonly cases: readonly (Snapshot & { readonly minor: number })[]
}

export type FoldExample = {
  readonly id: string
  readonly lastDay: string
  readonly liveFrom?: string | undefined
  readonly versions: readonly {
    readonly from: string
    readonly to: string | null
    readonly rules: readonly ShortRule[]
  }[]
  readonly people: readonly ExamplePerson[]
  readonly loads: readonly ExampleLoad[]
  readonly facts: readonly ExampleFact[]
  readonly overrides?:
    | readonly {
        readonly person: string
        readonly ruleKey: string
        readonly rate: string
        readonly from: string
        readonly to: string | null
      }[]
    | undefined
  readonly fx?: readonly FxRate[] | undefined
  readonly opening?:
    | readonly {
        readonly person: string
        readonly metricKey: string
        readonly creditRole: string | null
        readonly from: string
        readonly value: string
      }[]
    | undefined
  readonly lines: readonly ExampleLine[]
}

export type ExamplePerson = {
  readonly id: string
  readonly memberships: readonly {
    readonly from: string
    readonly to: string | null
    readonly jobRole: string | null
    readonly reportsTo?: string | undefined
  }[]
  readonly deactivatedOn: string | null
}

export type ExampleLoad = {
  readonly id?: string | undefined
  readonly day: string
  /** null = cost unknown. */
  readonly margin: string | null
  readonly revenue?: string | undefined
  readonly equipment?: string | undefined
  /** Absent = the venture's. */
  readonly currency?: string | undefined
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
  /** The person's own rate, where one was in force. */
  readonly ownRate?: string | undefined
  /** Absent = US dollars. */
  readonly currency?: string | undefined
}

export function fullRule(rule: ShortRule): Rule {
  return { name: 'Rule', ...rule, of: rule.of ?? 'own', currency: rule.currency ?? 'USD' }
}
