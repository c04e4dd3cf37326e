import { type Call, contract } from '@holdfast/contract'
import { useQueries } from '@tanstack/react-query'
import { readOf } from '../../../lib/query.ts'
import { useMyAgents } from '../desks.ts'

/** Somebody may end the call elsewhere: at another desk, or a team lead. */
const EVERY = 30_000

/** The person's own calls that are not over yet, in each call centre where they are an agent. */
export function useOpenCalls(): readonly Call[] {
  const queries = useMyAgents().map(({ id: agentId }) => ({
    ...readOf(contract.bpo.listCalls, { agentId, open: 'true' as const, limit: 10 }),
    refetchInterval: EVERY,
  }))
  return useQueries({ queries }).flatMap(({ data }) => data?.items ?? [])
}
