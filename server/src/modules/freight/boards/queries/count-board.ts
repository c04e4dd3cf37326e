import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { flagHeads } from './flag-heads.ts'
import { pickupVentures } from './pickup-ventures.ts'
import { seenVentures } from './seen-ventures.ts'
import { uncoveredHeads } from './uncovered-heads.ts'

type Coverage = typeof contract.boards.countUncovered
type AtRisk = typeof contract.boards.countAtRisk

/** Heads are of the whole board, so that they are read once and not with every page. */
export async function countUncovered(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Coverage>,
): Promise<Reply<Coverage>> {
  return { heads: await uncoveredHeads(db, pickupVentures(caller, sightOf(caller, input.ventureId))) }
}

export async function countAtRisk(db: Reads, caller: Caller, input: ParsedInput<AtRisk>): Promise<Reply<AtRisk>> {
  return { heads: await flagHeads(db, seenVentures(caller, sightOf(caller, input.ventureId))) }
}
