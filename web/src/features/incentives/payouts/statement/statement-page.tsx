import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { useReply } from '../../../../lib/query.ts'
import { RecordPage } from '../record-page.tsx'
import { PayoutStatementView } from './statement-view.tsx'

export function StatementPage() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(contract.payouts.payoutStatement, { id })
  return (
    <RecordPage
      reply={data}
      error={error}
      retry={() => void refetch()}
      back={{ link: { to: '/incentives/my', search: {} }, name: 'Go to my pay' }}
    >
      {(statement) => <PayoutStatementView key={statement.payout.id} statement={statement} />}
    </RecordPage>
  )
}
