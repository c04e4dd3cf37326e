import { type Call, type CallContext, importCall, reimportCall } from '@holdfast/engine/bpo'
import { Refusal } from '@holdfast/engine/kernel'
import type { RowRefusal } from '../../../platform/imports/kind.ts'
import type { CallRow } from './call-row.ts'
import type { Desks } from './desks.ts'

/** A call as it is stored. */
export type StandingCall = {
  readonly call: Call
  /** What the row said that wrote it last; null: nobody's row, it was entered by hand. */
  readonly digest: string | null
}
/** What a row makes of a call that stands; the very same call when it says the same in other words. */
export type ChangedCall = { readonly before: Call; readonly after: Call; readonly digest: string }

/** The call of a row where none stands: decided when the row was checked, unless its campaign keeps another clock. */
export function newCall(row: CallRow, desks: Desks, context: CallContext): Call {
  const said = atDesk(row, desks)
  if (said.zone !== row.call.zone) return importCall(said, context)
  return { ...row.call, agentId: said.agentId, campaignId: said.campaignId }
}

/** Refused: the call cannot become what the row says; it is void, or would contradict itself. */
export function changedCall(
  { call }: StandingCall,
  row: CallRow,
  desks: Desks,
  context: CallContext,
): ChangedCall | RowRefusal {
  try {
    return { before: call, after: reimportCall(call, atDesk(row, desks), context), digest: row.digest }
  } catch (problem) {
    if (problem instanceof Refusal) return { refused: problem.message }
    throw problem
  }
}

/** With the ids of an agent and a campaign that were made since. */
function atDesk({ said, campaign }: CallRow, { agents, campaigns }: Desks): CallRow['said'] {
  const agentId = agents.get(said.agentUserId) ?? said.agentId
  const known = campaigns.get(campaign.folded)
  if (known === undefined) return { ...said, agentId }
  return { ...said, agentId, campaignId: known.id, zone: known.zone }
}
