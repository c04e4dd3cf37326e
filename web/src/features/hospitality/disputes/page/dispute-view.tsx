import type { HotelDispute } from '@holdfast/contract'
import type { DisputeIntention } from '@holdfast/engine/hospitality'
import { type ReactNode, useState } from 'react'
import { Columns, Stack } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { EditDisputeDialog } from '../form/edit-dispute-dialog.tsx'
import type { DisputeDialogProps } from '../steps/dispute-step-form.tsx'
import { CloseDialog, LoseDialog, WinDialog } from '../steps/ending-dialogs.tsx'
import { ReopenDialog } from '../steps/reopen-dialog.tsx'
import { useQuickDisputeStep } from '../steps/use-quick-dispute-step.ts'
import { VoidDisputeDialog } from '../steps/void-dispute-dialog.tsx'
import { DisputeDetails } from './dispute-details.tsx'
import { DisputeHeader } from './dispute-header.tsx'
import { DisputeHistory } from './dispute-history.tsx'
import { DisputeNotes } from './dispute-notes.tsx'
import { DisputeRoad } from './dispute-road.tsx'
import { Evidence } from './evidence.tsx'

interface DisputeViewProps {
  readonly dispute: HotelDispute
  /** What other areas keep about it. */
  readonly beside?: ReactNode
}

/** One dispute with everything that may be done with it. */
export function DisputeView({ dispute, beside }: DisputeViewProps) {
  const [dialog, setDialog] = useState<DisputeIntention | 'edit' | null>(null)
  const quick = useQuickDisputeStep(dispute)
  const step = (name: DisputeIntention) => (quick.isQuick(name) ? void quick.take(name) : setDialog(name))
  const Dialog = dialog && DIALOGS[dialog]
  return (
    <>
      <DisputeHeader dispute={dispute} taking={quick.taking} onStep={step} onEdit={() => setDialog('edit')} />
      <Stack>
        {quick.error && <Problem error={quick.error} />}
        {dispute.voided && (
          <Notice kind="bad" title={`Void: ${dispute.voided.reason}`}>
            It counts in no figure.
          </Notice>
        )}
        <DisputeRoad dispute={dispute} />
        <Columns
          side={
            <>
              <DisputeDetails dispute={dispute} />
              {beside}
              <DisputeNotes dispute={dispute} />
              <DisputeHistory dispute={dispute} />
            </>
          }
        >
          <Evidence dispute={dispute} />
        </Columns>
      </Stack>
      {Dialog && <Dialog dispute={dispute} onClose={() => setDialog(null)} />}
    </>
  )
}

/** What asks for something first; the others are taken at one click. */
const DIALOGS: Readonly<Partial<Record<DisputeIntention | 'edit', (props: DisputeDialogProps) => React.ReactNode>>> = {
  edit: EditDisputeDialog,
  win: WinDialog,
  lose: LoseDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
  void: VoidDisputeDialog,
}
