import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'

const MOST = 100

/** Companies to choose from: of one holding, or of all that the person sees. */
export function useEntityOptions(ventureId: string | undefined) {
  const reply = useReply(contract.holdings.listEntities, { limit: MOST, ...(ventureId !== undefined && { ventureId }) })
  return {
    options: (reply.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    isKnown: reply.data !== undefined,
  }
}
