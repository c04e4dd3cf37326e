import type { HotelDispute } from '@holdfast/contract'
import type { DisputeIntention } from '@holdfast/engine/hospitality'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { State } from '../../../../ui/state.tsx'
import { DisputeState } from '../dispute-state.tsx'
import { disputeName, kindName } from '../dispute-words.ts'
import { DISPUTE_STEP_WORDS, disputeStepsOf, primaryDisputeStep } from '../steps/dispute-step-words.ts'
import css from './dispute-header.module.css'

interface DisputeHeaderProps {
  readonly dispute: HotelDispute
  readonly taking: boolean
  readonly onStep: (step: DisputeIntention) => void
  readonly onEdit: () => void
}

/** What it is about, where it stands, and every step that is allowed now. */
export function DisputeHeader({ dispute, taking, onStep, onEdit }: DisputeHeaderProps) {
  const primary = primaryDisputeStep(dispute)
  return (
    <PageHeader
      name={disputeName(dispute)}
      title={
        <span className={css['title']}>
          <span>{disputeName(dispute)}</span>
          {dispute.voided ? <State kind="bad">Void</State> : <DisputeState status={dispute.status} />}
        </span>
      }
      context={contextOf(dispute)}
      controls={
        <>
          {dispute.can['amend'] && (
            <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
              Edit
            </Button>
          )}
          {disputeStepsOf(dispute)
            .filter((step) => step !== primary)
            .map((step) => (
              <StepButton key={step} step={step} onStep={onStep} />
            ))}
        </>
      }
      action={primary && <StepButton first step={primary} loading={taking} onStep={onStep} />}
    />
  )
}

interface StepButtonProps {
  readonly step: DisputeIntention
  readonly onStep: (step: DisputeIntention) => void
  readonly first?: boolean
  readonly loading?: boolean
}

function StepButton({ step, onStep, first = false, loading = false }: StepButtonProps) {
  const { verb, Icon } = DISPUTE_STEP_WORDS[step]
  return (
    <Button
      {...(!first && { variant: 'default' })}
      loading={loading}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => onStep(step)}
    >
      {verb}
    </Button>
  )
}

/** The guest beside a reference, in one line; what is not known takes no room. */
function contextOf({ kind, hotel, reference, guestName }: HotelDispute): string {
  return [kindName(kind), hotel.name, reference !== null && guestName].filter(Boolean).join(' · ')
}
