import { type Call, type CallContext, importCall, reimportCall } from '@holdfast/engine/bpo'
import { Refusal } from '@holdfast/engine/kernel'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import type { CallRow } from './call-row.ts'
import { type Desks, foldedName } from './desks.ts'

/** A call as a chunk of rows leaves it. */
export type Standing = {
  /** As it is stored; null: it is not. */
  readonly before: Call | null
  readonly call: Call
  /** What the row said that wrote it last; null: nobody's row, it was entered by hand. */
  readonly digest: string | null
}
export type Decided = {
  readonly outcomes: readonly RowOutcome[]
  /** By the rows' keys: those that stood and those that come. */
  readonly standing: ReadonlyMap<string, Standing>
  /** Rows that say something which their call cannot become: it is void, or would contradict itself. */
  readonly refused: readonly number[]
}

/** What rows do to calls, in the order of the file: a reference that comes twice in a chunk is the same call twice. */
export function decideCalls(
  rows: readonly CallRow[],
  stored: ReadonlyMap<string, Standing>,
  desks: Desks,
  context: CallContext,
): Decided {
  const standing = new Map(stored)
  const refused: number[] = []
  const outcomes = rows.map((row): RowOutcome => {
    const now = standing.get(row.key)
    if (now === undefined) {
      standing.set(row.key, { before: null, call: newCall(row, desks, context), digest: row.digest })
      return 'new'
    }
    if (now.digest === row.digest) return 'same'
    const next = changed(now.call, row, desks, context)
    if (next === null) {
      refused.push(row.line)
      return 'same'
    }
    standing.set(row.key, { ...now, call: next, digest: row.digest })
    return next === now.call ? 'same' : 'changed'
  })
  return { outcomes, standing, refused }
}

/** Decided once already when the row was checked, unless its campaign turned out to keep another clock. */
function newCall(row: CallRow, desks: Desks, context: CallContext): Call {
  const said = atDesk(row, desks)
  if (said.zone !== row.call.zone) return importCall(said, context)
  return { ...row.call, agentId: said.agentId, campaignId: said.campaignId }
}

function changed(call: Call, row: CallRow, desks: Desks, context: CallContext): Call | null {
  try {
    return reimportCall(call, atDesk(row, desks), context)
  } catch (problem) {
    if (problem instanceof Refusal) return null
    throw problem
  }
}

function atDesk({ said, campaign }: CallRow, { agents, campaigns }: Desks): CallRow['said'] {
  const agentId = agents.get(said.agentUserId) ?? said.agentId
  const known = campaigns.get(foldedName(campaign))
  if (known === undefined) return { ...said, agentId }
  return { ...said, agentId, campaignId: known.id, zone: known.zone }
}
