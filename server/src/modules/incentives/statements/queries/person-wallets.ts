import type { PayWallet } from '@holdfast/contract'
import { paceDays } from '@holdfast/engine/incentives'
import { addDays, eachDay, type Instant, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { lineRows } from '../../queries/line-rows.ts'
import { loadPayTerms } from '../../store/load-pay-terms.ts'
import { isOfferedTo, rulesIn } from '../offered-rules.ts'
import { type Earned, walletOf } from '../wallet.ts'
import { walletRules } from '../wallet-rules.ts'
import { adjustmentRows } from './adjustment-rows.ts'
import { dailyRows } from './daily-rows.ts'
import { loadPayees, type Payee } from './payees.ts'
import { type Running, runningStandings } from './running-standings.ts'

type Asked = {
  readonly venture: CallerVenture
  readonly userId: UserId
  readonly span: DaySpan
  readonly now: Instant
}
/** What a person has in a venture, in all currencies; `period` is the span up to today. */
type Found = Asked &
  Pick<Earned, 'week' | 'dailies' | 'lines' | 'adjustments'> & {
    readonly payee: Payee
    readonly period: DaySpan
    readonly rules: ReturnType<typeof rulesIn>
    readonly running: Running | null
  }

const WEEK = 7

/** One wallet per currency in which a person earned or could in a venture; none for who never belonged to it. */
export async function personWallets(db: Reads, asked: Asked): Promise<readonly PayWallet[]> {
  const { venture, userId, span, now } = asked
  const period = upTo(venture.today, span)
  const [payee] = await loadPayees(db, venture.id, [userId], period)
  if (!payee) return []
  const terms = await loadPayTerms(db, venture.id, now)
  const week = eachDay(addDays(venture.today, 1 - WEEK), venture.today)
  const lines = await lineRows(
    db,
    sql`l.venture_id = ${venture.id} and l.user_id = ${userId} and l.day between ${span.from}::date and ${span.to}::date`,
  )
  const found: Found = {
    ...asked,
    payee,
    period,
    week,
    lines,
    rules: rulesIn(terms, span),
    dailies: await dailyRows(db, venture.id, userId, [span, { from: week[0] ?? venture.today, to: venture.today }]),
    adjustments: await adjustmentRows(db, venture.id, [userId], span),
    running: holds(span, venture.today) ? await runningStandings(db, terms, payee) : null,
  }
  return currenciesOf(found).map((currency) => walletOf(inCurrency(found, currency)))
}

function currenciesOf({ span, dailies, adjustments, rules, payee, period }: Found): readonly string[] {
  const paid = [...dailies.filter(({ day }) => holds(span, day)), ...adjustments]
  const offered = rules.filter(({ rule }) => isOfferedTo(payee, rule, period))
  return [...new Set([...paid, ...offered].map(({ currency }) => currency))].sort()
}

function inCurrency(found: Found, currency: string): Earned {
  const { venture, span, payee, period, running } = found
  const isIts = (each: { readonly currency: string }) => each.currency === currency
  const lines = found.lines.filter(isIts)
  const days = running && venture.today < span.to ? paceDays(span, venture.today, running.calendar) : null
  return {
    ventureId: venture.id,
    ventureName: venture.name,
    currency,
    today: venture.today,
    week: found.week,
    dailies: found.dailies.filter(isIts),
    inPeriod: (day) => holds(span, day),
    lines,
    adjustments: found.adjustments.filter(isIts),
    rules: walletRules({
      payee,
      rules: found.rules.filter(isIts),
      isOffered: ({ rule }) => isOfferedTo(payee, rule, period),
      lines,
      standingOf: (offered) => running?.standingOf(offered) ?? null,
      period,
      today: venture.today,
    }),
    pace: days && { days, per: span },
  }
}

function holds({ from, to }: DaySpan, day: string): boolean {
  return from <= day && day <= to
}

/** A period that has not begun is asked about by its first day. */
function upTo(today: string, { from, to }: DaySpan): DaySpan {
  const last = to < today ? to : today
  return { from, to: last < from ? from : last }
}
