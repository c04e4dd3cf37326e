import type { Subscription } from '@holdfast/contract'
import type { SubscriptionIntention } from '@holdfast/engine/saas'
import { useState } from 'react'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { CancelDialog } from '../steps/cancel-dialog.tsx'
import { ConvertDialog, PauseDialog, ReactivateDialog, ResumeDialog } from '../steps/move-dialogs.tsx'
import { type SubscriptionDialogProps, TermsDialog } from '../steps/terms-dialog.tsx'
import { VoidDialog } from '../steps/void-dialog.tsx'
import { SubscriptionFacts } from './subscription-facts.tsx'
import { SubscriptionHeader } from './subscription-header.tsx'
import { SubscriptionHistory } from './subscription-history.tsx'
import { SaveOffers, TermsTable } from './terms-table.tsx'

const DIALOGS: Readonly<Record<SubscriptionIntention, (props: SubscriptionDialogProps) => React.ReactNode>> = {
  convert: ConvertDialog,
  change: TermsDialog,
  pause: PauseDialog,
  resume: ResumeDialog,
  cancel: CancelDialog,
  reactivate: ReactivateDialog,
  void: VoidDialog,
}

/** One subscription with everything that may be done with it. */
export function SubscriptionView({ subscription }: { readonly subscription: Subscription }) {
  const [step, setStep] = useState<SubscriptionIntention | null>(null)
  const Dialog = step && DIALOGS[step]
  return (
    <>
      <SubscriptionHeader subscription={subscription} onStep={setStep} />
      <Stack>
        {subscription.voided && (
          <Notice kind="bad" title={`Void: ${subscription.voided.reason}`}>
            It counts in no figure.
          </Notice>
        )}
        <Columns
          side={
            <>
              <SubscriptionFacts subscription={subscription} />
              <SubscriptionHistory subscription={subscription} />
            </>
          }
        >
          <TermsTable subscription={subscription} />
          <SaveOffers subscription={subscription} />
        </Columns>
      </Stack>
      {Dialog && <Dialog subscription={subscription} onClose={() => setStep(null)} />}
    </>
  )
}
