import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { useReply } from '../../../../lib/query.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { SummaryUnpaid } from '../../summary-unpaid.tsx'
import { personPayLink } from '../person-pay-link.ts'

/** Who earns nothing in the period, and what stands in the way of each rule that could pay them. */
export function RunNothing({ run }: { readonly run: PayoutRunDetail }) {
  const { ventureId, periodStart, periodEnd } = run
  const asked = { ventureId, from: periodStart, to: periodEnd }
  const { data, error, refetch } = useReply(contract.incentives.ventureSummary, asked)
  if (!data) return error && <Problem error={error} retry={() => void refetch()} />
  return (
    <SummaryUnpaid
      unpaid={data.unpaid}
      ventureId={ventureId}
      isRunning={false}
      linkOf={(person) => personPayLink(run, person)}
    />
  )
}
