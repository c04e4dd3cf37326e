import { type Call, contract } from '@holdfast/contract'
import type { QueryClient } from '@tanstack/react-query'
import { ProblemError } from '../../../lib/problem-error.ts'
import { readOf } from '../../../lib/query.ts'

/** The call as it is stored now, found among those of its agent, campaign and day. Throws when it was voided meanwhile. */
export async function findCall(
  client: QueryClient,
  { id, ventureId, agent, campaign, startedOn }: Call,
): Promise<Call> {
  const asked = { ventureId, agentId: agent.id, campaignId: campaign.id, day: startedOn, limit: 100 }
  const { items } = await client.fetchQuery({ ...readOf(contract.bpo.listCalls, asked), staleTime: 0 })
  const found = items.find((call) => call.id === id)
  if (found) return found
  throw new ProblemError({
    status: 409,
    code: 'call.gone',
    title: 'This call is not in the log any more',
    detail: 'Somebody voided it or moved it while you were editing. Close this form and look at the log.',
  })
}
