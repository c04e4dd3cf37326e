import type { StopKind } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { useId } from 'react'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import css from './stop-fields.module.css'
import { STOP_NAMES } from './stop-names.ts'

interface StopFieldsProps {
  /** Path of the stop in the form. */
  readonly at: string
  readonly kind: StopKind
  readonly zone: string
  readonly onRemove: () => void
}

/** One stop: where, when it was agreed, when the truck was there. */
export function StopFields({ at, kind, zone, onRemove }: StopFieldsProps) {
  const id = useId()
  return (
    <fieldset aria-labelledby={id} className={css['stop']}>
      <div className={css['head']}>
        <h3 id={id}>{STOP_NAMES[kind]}</h3>
        {kind === 'VIA' && (
          <Button variant="subtle" color="gray" onClick={onRemove}>
            Remove this stop
          </Button>
        )}
      </div>
      <FormRow>
        <TextField name={`${at}.name`} label="Yard or dock" placeholder="Cordova dock 2" />
        <TextField required name={`${at}.place.city`} label="City" />
        <TextField required name={`${at}.place.state`} label="State" />
      </FormRow>
      <FormRow>
        <DateTimeField name={`${at}.window.from`} label="Appointment from" zone={zone} />
        <DateTimeField name={`${at}.window.to`} label="Appointment until" zone={zone} />
      </FormRow>
      <FormRow>
        <DateTimeField name={`${at}.arrivedAt`} label="Arrived" zone={zone} />
        <DateTimeField name={`${at}.departedAt`} label="Departed" zone={zone} />
      </FormRow>
    </fieldset>
  )
}
