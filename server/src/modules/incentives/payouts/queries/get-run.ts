import type { contract, ParsedInput, PayoutRunDetail, Reply } from '@holdfast/contract'
import { EXCEPTION_KINDS } from '@holdfast/engine/incentives'
import type { UserId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { judgeRun, runExceptions } from '../../exceptions/queries/run-exceptions.ts'
import type { Judgement } from '../../exceptions/queries/with-waivers.ts'
import { publishedVersions } from '../../store/load-pay-terms.ts'
import { sealOf } from '../seal.ts'
import { controlCredits } from './control-credits.ts'
import { controlMoney } from './control-money.ts'
import { findRun } from './one-run.ts'
import { runElsewhere } from './run-elsewhere.ts'
import { runFiles } from './run-files.ts'
import type { RunPeriod } from './run-period.ts'
import type { RunRecord } from './run-records.ts'
import { runView } from './run-view.ts'

type Endpoint = typeof contract.payoutRuns.getPayoutRun

export async function getPayoutRun(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const record = await findRun(db, caller, id)
  const run = await periodOf(db, caller, record)
  const judged = await judgeRun(db, run)
  const exceptions = await runExceptions(db, run, judged)
  return {
    ...runView(caller, record),
    control: { credits: await controlCredits(db, run), money: await controlMoney(db, run, judged.payouts) },
    exceptions: byKind(exceptions),
    elsewhere: await runElsewhere(db, run),
    seal: sealOf(judged.payouts.filter(({ isDraft }) => isDraft)),
    files: await runFiles(db, run),
  }
}

async function periodOf(db: Reads, caller: Caller, record: RunRecord): Promise<RunPeriod> {
  const { id, ventureId, periodStart, periodEnd } = record
  const { currency, liveFrom } = ventureOf(caller, ventureId)
  const userId = record.person ? (record.person.id as UserId) : null
  const versions = await publishedVersions(db, ventureId)
  return { id, ventureId, from: periodStart, to: periodEnd, userId, currency, liveFrom, versions }
}

function byKind(exceptions: readonly Judgement[]): PayoutRunDetail['exceptions'] {
  return EXCEPTION_KINDS.flatMap((kind) => {
    const of = exceptions.filter((each) => each.kind === kind)
    const open = of.filter(({ waiver }) => waiver === null).length
    return of.length === 0 ? [] : [{ kind, open, waived: of.length - open }]
  })
}
