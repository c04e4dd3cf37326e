import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { useReply } from '../../../../lib/query.ts'
import { RecordPage } from '../record-page.tsx'
import { RunView } from './run-view.tsx'

const WHILE_IT_IS_MADE = 1_000

export function RunPage() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(
    contract.payoutRuns.getPayoutRun,
    { id },
    { every: (run) => run?.status === 'MAKING' && WHILE_IT_IS_MADE },
  )
  return (
    <RecordPage
      reply={data}
      error={error}
      retry={() => void refetch()}
      back={{ link: { to: '/incentives/payouts', search: {} }, name: 'Go to the payout runs' }}
    >
      {(run) => <RunView key={run.id} run={run} />}
    </RecordPage>
  )
}
