import type { Load } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { formatNumber } from '../../../lib/format.ts'
import { placeText } from '../../../lib/place-text.ts'
import { Lane } from '../../../ui/lane.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { State } from '../../../ui/state.tsx'
import { LoadState } from '../load-state.tsx'
import { EQUIPMENT_NAMES } from '../names.ts'
import { LoadControls, PrimaryStep } from '../steps/load-actions.tsx'
import type { StepName } from '../steps/step-names.ts'
import css from './load-header.module.css'

interface LoadHeaderProps {
  readonly load: Load
  readonly taking: boolean
  readonly onStep: (step: StepName) => void
  readonly onEdit: () => void
  /** null: nobody drives it, or the person may not. */
  readonly onCheckCall: (() => void) | null
}

export function LoadHeader({ load, taking, onStep, onEdit, onCheckCall }: LoadHeaderProps) {
  const { origin, destination } = load
  return (
    <PageHeader
      name={load.number}
      title={
        <span className={css['title']}>
          <Lane from={placeText(origin)} to={placeText(destination)} />
          {load.voided ? <State kind="bad">Void</State> : <LoadState status={load.status} />}
        </span>
      }
      context={contextOf(load)}
      controls={
        <>
          {onCheckCall && (
            <Button variant="default" leftSection={<IconPhone size={15} aria-hidden />} onClick={onCheckCall}>
              Add check call
            </Button>
          )}
          <LoadControls load={load} onStep={onStep} onEdit={onEdit} />
        </>
      }
      action={<PrimaryStep load={load} taking={taking} onStep={onStep} />}
    />
  )
}

/** What is known, in one line; what is not known takes no room. */
function contextOf({ number, customer, equipment, miles, weightPounds, customerReference }: Load): string {
  return [
    number,
    customer.name,
    EQUIPMENT_NAMES[equipment],
    miles !== null && `${formatNumber(miles)} miles`,
    weightPounds !== null && `${formatNumber(weightPounds)} lb`,
    customerReference && `customer ref ${customerReference}`,
  ]
    .filter(Boolean)
    .join(' · ')
}
