import { contract } from '@holdfast/contract'
import { useReply } from '../../../lib/query.ts'

/** Plans to choose from; of no venture that is known yet, none. */
export const usePlansOf = (ventureId: string | undefined) =>
  useReply(
    contract.saasPlans.listSaasPlans,
    { ventureId: ventureId ?? '', limit: 100 },
    { when: ventureId !== undefined },
  ).data?.items ?? []
