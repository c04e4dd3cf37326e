import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { VentureType } from '@holdfast/engine/access'
import { rational, refuse, toText } from '@holdfast/engine/kernel'
import { checkTarget } from '@holdfast/engine/kpi'
import { audit } from '../../../platform/audit.ts'
import { authorize, type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { overlapSentence } from '../overlap-sentence.ts'
import { maySetTargets } from '../policy.ts'
import { listTargets } from '../queries/list-targets.ts'
import { standingTargets, takeTargetLock } from '../store/standing-targets.ts'
import { writeTargets } from '../store/write-targets.ts'
import { type ScopedTarget, type TargetBook, type TargetScope, targetBook } from '../target-book.ts'
import { findScope } from '../target-scope.ts'

type Endpoint = typeof contract.kpi.setTarget
type Input = ParsedInput<Endpoint>
type Change = { readonly isSame: boolean; readonly before: ScopedTarget | null }

/** Sets a target, replaces the one that begins on the same day, or takes that one away. */
export async function setTarget(tx: Tx, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  authorize(maySetTargets(caller, venture.id), 'set targets of this venture')
  const scope = await findScope(tx, venture.id, input)
  await takeTargetLock(tx, venture.id)
  const book = targetBook(await standingTargets(tx, venture.id))

  const { isSame, before } = input.value === null ? takeAway(book, scope, input) : put(book, scope, input, venture.type)
  await writeTargets(tx, caller, venture.id, book)
  if (!isSame) {
    const subject = { kind: 'target', id: before?.id ?? `${scope.metric} ${input.from}` }
    const said = { ventureId: venture.id, action: 'kpi.set_target', subject, after: input }
    await audit(tx, caller, before === null ? said : { ...said, before })
  }
  const { items } = await listTargets(tx, caller, { ventureId: venture.id, metric: scope.metric, on: input.from })
  return { target: items.find((each) => input.value !== null && each.from === input.from && isOf(scope, each)) ?? null }
}

function put(book: TargetBook, scope: TargetScope, input: Input, ventureType: VentureType): Change {
  const { per, from, to } = input
  const value = input.value ?? ''
  const metric = checkTarget(ventureType, { ...scope, value, per, from, to, hasCampaign: scope.campaignId !== null })
  const placed = book.put(scope, { value: toText(rational(value)), per, from, to })
  if ('overlaps' in placed)
    refuse('conflict', 'target.overlaps', overlapSentence(metric, placed.overlaps), {
      id: placed.overlaps.id,
      field: 'from',
    })
  return { isSame: placed.outcome === 'same', before: placed.before }
}

function takeAway(book: TargetBook, scope: TargetScope, { from }: Input): Change {
  const before = book.takeAway(scope, from)
  if (!before)
    refuse(
      'not_found',
      'target.not_found',
      `No such target begins on ${from}. Somebody may have taken it away already.`,
    )
  return { isSame: false, before }
}

function isOf(scope: TargetScope, target: Reply<Endpoint>['target']): boolean {
  return (target?.campaign?.id ?? null) === scope.campaignId && (target?.person?.id ?? null) === scope.userId
}
