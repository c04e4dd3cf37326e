import { type CarrierOutreach, contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'

/** As many as one question may name. */
const MOST = 50

/** How carriers answer, by their ids; empty until it is known. */
export function useCarrierOutreach(
  ventureId: string,
  carrierIds: readonly string[],
): ReadonlyMap<string, CarrierOutreach> {
  const ids = carrierIds.slice(0, MOST).join(',')
  const { data } = useReply(contract.outreach.carrierOutreach, { ventureId, ids }, { when: ids !== '' })
  return new Map((data?.items ?? []).map((each) => [each.carrierId, each]))
}
