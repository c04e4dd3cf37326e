import type { Standing } from '@holdfast/contract'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type Calendar, calendarOf } from '../../../ventures/index.ts'
import type { PayTerms } from '../../pay-terms.ts'
import { type OfferedRule, rulesIn } from '../offered-rules.ts'
import { standingOf } from '../standing.ts'
import type { Payee } from './payees.ts'
import { type CappedRule, capSums, ownRates, runningLines } from './running-lines.ts'

export type Running = {
  readonly calendar: Calendar
  /** null: no version in force today holds the rule. */
  readonly standingOf: (rule: Pick<OfferedRule, 'planId' | 'rule'>) => Standing | null
}

/** Where a person stands today in each rule's own accumulation period. */
export async function runningStandings(db: Reads, terms: PayTerms, payee: Payee): Promise<Running> {
  const { today, liveFrom } = terms
  const inForce = rulesIn(terms, { from: today, to: today })
  const calendar = await calendarOf(db, terms.ventureId)
  const latest = await runningLines(db, terms, payee.userId)
  const sums = await capSums(db, terms, payee.userId, inForce.flatMap(cappedRule))
  const rates = await ownRates(db, terms, payee.userId)
  const standings = new Map(
    inForce.map((offered) => {
      const isIts = isOf(offered)
      return [
        keyOf(offered),
        standingOf({
          offered,
          payee,
          today,
          liveFrom,
          calendar,
          latest: latest.find(isIts),
          cappedMinor: sums.find(isIts)?.minor ?? 0,
          ownRate: rates.find(isIts),
        }),
      ]
    }),
  )
  return { calendar, standingOf: (offered) => standings.get(keyOf(offered)) ?? null }
}

function cappedRule({ planId, rule: { ruleKey, cap } }: OfferedRule): readonly CappedRule[] {
  return cap ? [{ planId, ruleKey, per: cap.per as CappedRule['per'] }] : []
}

function isOf({ planId, rule }: OfferedRule) {
  return (each: { readonly planId: string; readonly ruleKey: string }) =>
    each.planId === planId && each.ruleKey === rule.ruleKey
}

function keyOf({ planId, rule }: Pick<OfferedRule, 'planId' | 'rule'>): string {
  return `${planId} ${rule.ruleKey}`
}
