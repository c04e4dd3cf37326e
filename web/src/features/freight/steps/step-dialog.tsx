import { CoverDialog } from './cover-dialog.tsx'
import { FellOffDialog, LostDialog } from './ending-dialogs.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import type { StepDialogProps } from './step-form.tsx'
import type { StepName } from './step-names.ts'
import { DeliveredDialog, PickedUpDialog } from './time-dialogs.tsx'
import { VoidDialog } from './void-dialog.tsx'

/** The dialog of a step that has something to ask. */
export function StepDialog({ step, ...props }: StepDialogProps & { readonly step: StepName }) {
  switch (step) {
    case 'cover':
      return <CoverDialog {...props} />
    case 'start_transit':
      return <PickedUpDialog {...props} />
    case 'deliver_at':
      return <DeliveredDialog {...props} />
    case 'lose':
      return <LostDialog {...props} />
    case 'fall_off':
      return <FellOffDialog {...props} />
    case 'void':
      return <VoidDialog {...props} />
    case 'reopen':
      return <ReopenDialog {...props} />
    case 'cancel':
    case 'undeliver':
    case 'take_back_invoice':
    case 'take_back_payment':
      return <ReasonDialog step={step} {...props} />
    default:
      return null
  }
}
