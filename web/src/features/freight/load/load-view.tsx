import type { Load } from '@holdfast/contract'
import { useState } from 'react'
import { Columns } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { CreditsDialog } from '../credits/credits-dialog.tsx'
import { People } from '../credits/people.tsx'
import { FlagDialog, type FlagWish } from '../flags/flag-dialog.tsx'
import { Flags } from '../flags/flags.tsx'
import { EditLoadDialog } from '../form/edit-load-dialog.tsx'
import { StepDialog } from '../steps/step-dialog.tsx'
import type { StepName } from '../steps/step-names.ts'
import { isQuick, useQuickStep } from '../steps/use-quick-step.ts'
import { LoadTimeline } from '../timeline/load-timeline.tsx'
import { Details } from './details.tsx'
import { Ending } from './ending.tsx'
import { LoadHeader } from './load-header.tsx'
import css from './load-view.module.css'
import { Pay } from './pay.tsx'
import { Road } from './road.tsx'
import { Stops } from './stops.tsx'

type Dialog = { readonly step: StepName } | { readonly flag: FlagWish } | 'edit' | 'credits'

/** One load with everything that may be done with it. */
export function LoadView({ load }: { readonly load: Load }) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const quick = useQuickStep(load)
  const step = (name: StepName) => (isQuick(name) ? void quick.take(name) : setDialog({ step: name }))
  return (
    <>
      <LoadHeader load={load} taking={quick.taking} onStep={step} onEdit={() => setDialog('edit')} />
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
            <Flags load={load} onWish={(flag) => setDialog({ flag })} />
            <LoadTimeline load={load} />
          </>
        }
      >
        <Stops load={load} />
        <Details load={load} />
        <Pay load={load} />
      </Columns>
      <Dialogs dialog={dialog} load={load} onClose={() => setDialog(null)} />
    </>
  )
}

interface DialogsProps {
  readonly dialog: Dialog | null
  readonly load: Load
  readonly onClose: () => void
}

function Dialogs({ dialog, ...props }: DialogsProps) {
  if (dialog === null) return null
  if (dialog === 'edit') return <EditLoadDialog {...props} />
  if (dialog === 'credits') return <CreditsDialog {...props} />
  if ('flag' in dialog) return <FlagDialog wish={dialog.flag} {...props} />
  return <StepDialog step={dialog.step} {...props} />
}
