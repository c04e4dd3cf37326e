import type { PayoutRunDetail } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { EXCEPTIONS } from '../exception-words.ts'

export interface Change {
  readonly name: string
  readonly before: string
  readonly now: string
}

type Seen = Pick<PayoutRunDetail, 'counts' | 'totals' | 'exceptions'>

/** What is not as it was when the run was looked at: drafts, money of each currency, open exceptions. */
export function runChanges(seen: Seen, now: Seen): readonly Change[] {
  return [
    changed('Drafts', String(seen.counts.DRAFT), String(now.counts.DRAFT)),
    ...currenciesOf(seen, now).flatMap((currency) => [
      changed(`Net, ${currency}`, netOf(seen, currency), netOf(now, currency)),
      changed(`Payable, ${currency}`, payableOf(seen, currency), payableOf(now, currency)),
    ]),
    ...kindsOf(seen, now).map((kind) =>
      changed(`${EXCEPTIONS[kind].name}, open`, openOf(seen, kind), openOf(now, kind)),
    ),
  ].filter((change) => change !== null)
}

function changed(name: string, before: string, now: string): Change | null {
  return before === now ? null : { name, before, now }
}

const currenciesOf = (...runs: readonly Seen[]): readonly string[] => [
  ...new Set(runs.flatMap(({ totals }) => totals.map(({ currency }) => currency))),
]

const kindsOf = (...runs: readonly Seen[]) => [
  ...new Set(runs.flatMap(({ exceptions }) => exceptions.map(({ kind }) => kind))),
]

const totalOf = ({ totals }: Seen, wanted: string) => totals.find(({ currency }) => currency === wanted)

const netOf = (run: Seen, currency: string): string =>
  formatMoney({ minor: totalOf(run, currency)?.netMinor ?? 0, currency })

const payableOf = (run: Seen, currency: string): string =>
  formatMoney({ minor: totalOf(run, currency)?.payableMinor ?? 0, currency })

const openOf = ({ exceptions }: Seen, wanted: string): string =>
  String(exceptions.find(({ kind }) => kind === wanted)?.open ?? 0)
