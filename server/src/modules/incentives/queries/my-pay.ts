import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { checkSpan } from '../span.ts'
import { loadPayTerms } from '../store/load-pay-terms.ts'
import { type OfferedRule, walletsOf } from '../wallets.ts'
import { lineRows } from './line-rows.ts'
import { myPayDays, type PayDay } from './my-pay-days.ts'

type Endpoint = typeof contract.incentives.myPay
type Span = ParsedInput<Endpoint>

/** The person's own pay, whatever their role: one wallet per venture and currency in which they earn or could. */
export async function myPay(db: Reads, caller: Caller, span: Span): Promise<Reply<Endpoint>> {
  checkSpan(span)
  const ventures = caller.ventures.filter((venture) => caller.scope.includes(venture.id))
  const lines = await lineRows(
    db,
    sql`l.venture_id = any (${caller.scope}::uuid[]) and l.user_id = ${personOf(caller)}
      and l.day between ${span.from}::date and ${span.to}::date`,
  )
  const days = await myPayDays(db, caller, span.from, span.to)
  const offered: OfferedRule[] = []
  const today: PayDay[] = []
  for (const venture of ventures) {
    offered.push(...(await offeredRules(db, caller, venture, span)))
    today.push(...(await myPayDays(db, { ...caller, scope: [venture.id] }, venture.today, venture.today)))
  }
  return { wallets: walletsOf({ ventures, offered, lines, days, today }), asOf: caller.now }
}

/** The rules in force in the period for the person's job role of today, also those that have not paid anything yet. */
async function offeredRules(
  db: Reads,
  caller: Caller,
  venture: CallerVenture,
  { from, to }: Span,
): Promise<readonly OfferedRule[]> {
  const { membership } = venture
  if (membership === null) return []
  const { versions } = await loadPayTerms(db, venture.id, caller.now)
  const inForce = versions.filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
  return inForce.flatMap(({ planId, planName, payCurrency, rules }) =>
    rules
      .filter(({ jobRole }) => jobRole === null || jobRole === membership.jobRole)
      .map((rule) => ({ ventureId: venture.id, planId, planName, currency: payCurrency, rule })),
  )
}
