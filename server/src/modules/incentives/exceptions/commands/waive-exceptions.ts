import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { mayBeWaived } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { isOwn, mayWaive, mayWaiveSome } from '../policy.ts'
import { findJudgedRun } from '../queries/find-judged-run.ts'
import { runExceptions } from '../queries/run-exceptions.ts'
import type { Judgement } from '../queries/with-waivers.ts'
import { insertWaivers } from '../store/insert-waivers.ts'

type Endpoint = typeof contract.payoutRuns.waiveExceptions
type Input = ParsedInput<Endpoint>

/**
 * What is named is found again: only what stands there now, as it was seen, is let pass. Of a whole kind, what is the
 * caller’s own stays open for somebody else.
 */
export async function waiveExceptions(tx: Tx, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const run = await findJudgedRun(tx, caller, input.id)
  authorize(mayWaiveSome(caller, run.ventureId), 'waive exceptions here')
  refuseUnnamed(input)
  const found = await runExceptions(tx, run)
  const named = input.items.map((item) => found.find((each) => isSame(each, item)) ?? refuseGone(item))
  authorize(!named.some((each) => isOwn(caller, each)), 'waive what is about your own pay; somebody else does')
  const ofKind = found.filter(({ kind }) => kind === input.allOf)
  const waived = [...new Set([...named, ...ofKind])].filter((each) => mayWaive(caller, run.ventureId, each))
  if (waived.length === 0) return { waived: 0 }

  await insertWaivers(tx, caller, { ventureId: run.ventureId, reason: input.reason }, waived)
  await audit(tx, caller, {
    ventureId: run.ventureId,
    action: 'incentives.waive_exceptions',
    subject: { kind: 'payout_run', id: run.id },
    after: { reason: input.reason, waived: waived.map(({ kind, subjectId, mark }) => ({ kind, subjectId, mark })) },
  })
  return { waived: waived.length }
}

function refuseUnnamed({ items, allOf }: Input): void {
  if (items.length === 0 && allOf === null)
    refuse('refused', 'exception.none_named', 'Name the exceptions that you let pass, or one kind of them.', {
      field: 'items',
    })
  if ([...items.map(({ kind }) => kind), ...(allOf === null ? [] : [allOf])].some((kind) => !mayBeWaived(kind)))
    refuse('refused', 'exception.held', 'What is held is not waived. Release the hold with a reason.', {
      field: 'items',
    })
}

type Named = Input['items'][number]

function isSame(each: Judgement, { kind, subjectId, mark }: Named): boolean {
  return each.kind === kind && each.subjectId === subjectId && each.mark === mark
}

function refuseGone({ kind, subjectId, mark }: Named): never {
  refuse('conflict', 'exception.gone', 'One of these was put right or changed meanwhile. Look at the list again.', {
    kind,
    subjectId,
    mark,
  })
}
