import type { Load, LoadRecord } from '@holdfast/contract'
import { type ReactNode, useState } from 'react'
import { Columns } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { ChargesDialog } from '../charges/charges-dialog.tsx'
import { LoadMoney } from '../charges/money.tsx'
import { CheckCallDialog } from '../check-calls/check-call-dialog.tsx'
import { CreditsDialog } from '../credits/credits-dialog.tsx'
import { People } from '../credits/people.tsx'
import { FlagDialog, type FlagWish } from '../flags/flag-dialog.tsx'
import { Flags } from '../flags/flags.tsx'
import { EditLoadDialog } from '../form/edit-load-dialog.tsx'
import { CarrierMatches } from '../matching/carrier-matches.tsx'
import { Documents } from '../notes/documents.tsx'
import { Notes } from '../notes/notes.tsx'
import { Outreach } from '../outreach/panel/outreach.tsx'
import { useLoadRecord } from '../record/use-load-record.ts'
import { StepDialog } from '../steps/step-dialog.tsx'
import type { StepName } from '../steps/step-names.ts'
import { isQuick, useQuickStep } from '../steps/use-quick-step.ts'
import { StopsDialog } from '../stop-times/stops-dialog.tsx'
import { LoadTimeline } from '../timeline/load-timeline.tsx'
import { Details } from './details.tsx'
import { Ending } from './ending.tsx'
import { LoadHeader } from './load-header.tsx'
import css from './load-view.module.css'
import { Pay } from './pay.tsx'
import { Road } from './road.tsx'
import { Stops } from './stops.tsx'

type Dialog =
  | { readonly step: StepName }
  | { readonly flag: FlagWish }
  | 'edit'
  | 'credits'
  | 'charges'
  | 'stops'
  | 'check call'

interface LoadViewProps {
  readonly load: Load
  /** What other areas keep about it. */
  readonly beside?: ReactNode
}

/** One load with everything that may be done with it. */
export function LoadView({ load, beside }: LoadViewProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const record = useLoadRecord(load.id)
  const quick = useQuickStep(load)
  const step = (name: StepName) => (isQuick(name) ? void quick.take(name) : setDialog({ step: name }))
  return (
    <>
      <LoadHeader
        load={load}
        taking={quick.taking}
        onStep={step}
        onEdit={() => setDialog('edit')}
        onCheckCall={record?.can['check_call'] ? () => setDialog('check call') : null}
      />
      {quick.error && (
        <div className={css['refusal']}>
          <Problem error={quick.error} />
        </div>
      )}
      <Ending load={load} />
      <Road load={load} />
      <Columns
        side={
          <>
            <People load={load} onEdit={() => setDialog('credits')} />
            <Flags load={load} record={record} onWish={(flag) => setDialog({ flag })} />
            {beside}
            <LoadTimeline load={load} />
          </>
        }
      >
        <Outreach load={load} />
        <CarrierMatches load={load} />
        <Stops load={load} record={record} onEdit={() => setDialog('stops')} />
        {record && <LoadMoney load={load} record={record} onEdit={() => setDialog('charges')} />}
        <Details load={load} />
        <Pay load={load} />
        {record && (
          <>
            <Documents load={load} record={record} />
            <Notes load={load} record={record} />
          </>
        )}
      </Columns>
      <Dialogs dialog={dialog} load={load} record={record} onClose={() => setDialog(null)} />
    </>
  )
}

interface DialogsProps {
  readonly dialog: Dialog | null
  readonly load: Load
  readonly record: LoadRecord | undefined
  readonly onClose: () => void
}

function Dialogs({ dialog, record, ...props }: DialogsProps) {
  if (dialog === null) return null
  if (dialog === 'edit') return <EditLoadDialog {...props} />
  if (dialog === 'credits') return <CreditsDialog {...props} />
  if (dialog === 'check call') return <CheckCallDialog {...props} />
  if (dialog === 'charges') return record ? <ChargesDialog record={record} {...props} /> : null
  if (dialog === 'stops') return record ? <StopsDialog record={record} {...props} /> : null
  if ('flag' in dialog) return <FlagDialog wish={dialog.flag} {...props} />
  return <StepDialog step={dialog.step} {...props} />
}
