import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf } from '../../../../platform/http/page.ts'
import { findJudgedRun } from '../../exceptions/queries/find-judged-run.ts'
import { openExceptionsFor } from '../../exceptions/queries/open-exceptions.ts'
import { type PayHistory, payHistory } from '../../exceptions/queries/pay-history.ts'
import type { RunOfPeriod } from '../../exceptions/queries/run-exceptions.ts'
import { payoutRows } from './payout-rows.ts'
import { type RankedPayout, rankedPayouts } from './ranked-payouts.ts'

type Endpoint = typeof contract.payoutRuns.listRunPayouts
type Ranked = RankedPayout & Partial<PayHistory>

/** The unusual ones first, those farthest from what is usual before all; then by name. */
export async function listRunPayouts(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 3)
  const run = await findJudgedRun(db, caller, input.id)
  const payouts = await rankedPayouts(db, run)
  const { liveFrom } = ventureOf(caller, run.ventureId)
  const histories = await payHistory(db, { ...run, liveFrom }, payouts)
  const ranked = payouts
    .map((payout): Ranked => ({ ...payout, ...histories.get(payout.id) }))
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    .filter((each) => after === null || comparePlaces(placeOf(each), after) > 0)
  const { items, ...page } = pageOf(input, ranked, placeOf)
  return { items: await shown(db, caller, run, items), ...page }
}

/** How far off, the farthest lowest; what is usual nothing is farthest of all. */
function placeOf({ id, name, variance }: Ranked): readonly string[] {
  const off = variance?.isUnusual ? Math.abs(variance.percent ?? Number.MAX_SAFE_INTEGER) : 0
  return [String(-off), name.slice(0, LONGEST_NAME), id]
}

const LONGEST_NAME = 60

function comparePlaces([off = '0', name = '', id = '']: readonly string[], other: readonly string[]): number {
  const [otherOff = '0', otherName = '', otherId = ''] = other
  if (off !== otherOff) return Number(off) - Number(otherOff)
  if (name !== otherName) return name < otherName ? -1 : 1
  return id < otherId ? -1 : Number(id !== otherId)
}

async function shown(
  db: Reads,
  caller: Caller,
  run: RunOfPeriod,
  page: readonly Ranked[],
): Promise<Reply<Endpoint>['items']> {
  const ids = page.map(({ id }) => id)
  const rows = new Map((await payoutRows(db, caller, run.ventureId, ids)).map((row) => [row.id, row]))
  const judged = page
    .filter(({ isDraft }) => isDraft)
    .map(({ id, userId, currency }) => ({ id, userId: userId as UserId, currency, from: run.from, to: run.to }))
  const open = await openExceptionsFor(db, run.ventureId, judged)
  return page.flatMap(({ id, variance, periods }) => {
    const row = rows.get(id)
    if (!row) return []
    const history = (periods ?? []).map(({ amountMinor }) => amountMinor)
    return [{ ...row, variance: variance ?? null, history, openExceptions: open.get(id)?.length ?? 0 }]
  })
}
