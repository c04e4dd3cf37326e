import type { Payout } from '@holdfast/contract'
import { useState } from 'react'
import { Columns, Stack } from '../../../../ui/layout.tsx'
import { ApprovePayout } from './approve-payout.tsx'
import { PayPayout } from './pay-payout.tsx'
import { PayoutExceptions } from './payout-exceptions.tsx'
import { PayoutFacts } from './payout-facts.tsx'
import { PayoutHeader, type PayoutWish } from './payout-header.tsx'
import { PayoutHistory } from './payout-history.tsx'
import { PayoutLedger } from './payout-ledger.tsx'
import { PayoutRoad } from './payout-road.tsx'
import { PayoutSteps } from './payout-steps.tsx'
import { PayoutSum } from './payout-sum.tsx'
import { ReturnPayout } from './return-payout.tsx'
import { VoidPayout } from './void-payout.tsx'

/** One person's payout with everything that may be done with it. */
export function PayoutView({ payout }: { readonly payout: Payout }) {
  const [wish, setWish] = useState<PayoutWish | null>(null)
  return (
    <>
      <PayoutHeader payout={payout} onWish={setWish} />
      <Stack>
        <PayoutRoad payout={payout} />
        <Columns
          side={
            <>
              <PayoutSteps payout={payout} />
              <PayoutFacts payout={payout} />
            </>
          }
        >
          <PayoutExceptions payout={payout} />
          <PayoutSum payout={payout} />
          <PayoutHistory payout={payout} />
          <PayoutLedger payout={payout} />
        </Columns>
      </Stack>
      <Wished wish={wish} payout={payout} onClose={() => setWish(null)} />
    </>
  )
}

interface WishedProps {
  readonly wish: PayoutWish | null
  readonly payout: Payout
  readonly onClose: () => void
}

function Wished({ wish, ...props }: WishedProps) {
  if (wish === 'approve') return <ApprovePayout {...props} />
  if (wish === 'pay') return <PayPayout {...props} />
  if (wish === 'return') return <ReturnPayout {...props} />
  return wish === 'void' && <VoidPayout {...props} />
}
