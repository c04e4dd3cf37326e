import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { useReply } from '../../../../lib/query.ts'
import { RecordPage } from '../record-page.tsx'
import { DisputeView } from './dispute-view.tsx'

export function DisputePage() {
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useReply(contract.payDisputes.getDispute, { id })
  return (
    <RecordPage
      reply={data}
      error={error}
      retry={() => void refetch()}
      back={{ link: { to: '/incentives/disputes', search: {} }, name: 'Go to the disputes' }}
    >
      {(dispute) => <DisputeView key={dispute.id} dispute={dispute} />}
    </RecordPage>
  )
}
