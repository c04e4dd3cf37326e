import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { useReply } from '../../../../lib/query.ts'
import { useHasPage } from '../../../../lib/use-has-page.ts'
import { RecordPage } from '../record-page.tsx'
import { PayoutView } from './payout-view.tsx'

export function PayoutPage() {
  const { id = '' } = useParams({ strict: false })
  const hasPage = useHasPage()
  const { data, error, refetch } = useReply(contract.payouts.getPayout, { id })
  const back = hasPage('/incentives/payouts')
    ? ({ link: { to: '/incentives/payouts', search: { tab: 'all' } }, name: 'Go to the payouts' } as const)
    : ({ link: { to: '/incentives/my', search: {} }, name: 'Go to my pay' } as const)
  return (
    <RecordPage reply={data} error={error} retry={() => void refetch()} back={back}>
      {(payout) => <PayoutView key={payout.id} payout={payout} />}
    </RecordPage>
  )
}
