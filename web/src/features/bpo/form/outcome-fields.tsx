import type { Call } from '@holdfast/contract'
import { useWatch } from 'react-hook-form'
import { useMe } from '../../../lib/session.ts'
import { ChoiceField, YesNoField } from '../../../ui/choice-field.tsx'
import { DurationField } from '../../../ui/duration-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import css from './outcome-fields.module.css'

interface OutcomeFieldsProps {
  readonly direction: Call['direction']
  /** Revenue stands in its currency. */
  readonly ventureId: string
  /** Right after the call its agent knows whether somebody was there; later, or for others, one may not. */
  readonly known?: boolean
  /** What the wrap field stands for while it is empty. */
  readonly wrap?: { readonly placeholder: string; readonly hint: string } | undefined
}

/** In the order in which an agent tells it; where nobody was reached, there is nothing more to tell. */
export function OutcomeFields({ direction, ventureId, known = false, wrap }: OutcomeFieldsProps) {
  const [reached, dealWon] = useWatch({ name: ['reached', 'dealWon'] })
  const currency = useMe().ventures.find(({ id }) => id === ventureId)?.currency
  const incoming = direction === 'INBOUND'
  const unknown = { unknown: 'Not known' }
  return (
    <>
      <YesNoField
        required={known}
        autoFocus={known}
        name="reached"
        label={incoming ? 'Answered' : 'Connected'}
        {...(known ? {} : unknown)}
      />
      {reached !== false && (
        <>
          <div className={css['three']}>
            <DurationField name="talkSeconds" label="Talk" />
            <DurationField name="holdSeconds" label="Hold" />
            <DurationField name="wrapSeconds" label="Wrap-up" {...wrap} />
          </div>
          <FormRow>
            <YesNoField name="appointmentSet" label="Appointment set" {...unknown} />
            <YesNoField name="dealWon" label="Deal won" {...unknown} />
          </FormRow>
          {dealWon === true && currency && <MoneyField name="revenueMinor" label="Revenue" currency={currency} />}
          <FormRow>
            {incoming && <YesNoField name="resolved" label="Resolved" {...unknown} />}
            <ChoiceField name="rating" label="Rating" options={RATINGS} />
          </FormRow>
        </>
      )}
      {incoming && reached === true && (
        <DurationField name="answeredAfterSeconds" label="Answered after" hint="How long the caller waited" />
      )}
      {!incoming && <NumberField name="dials" label="Dials" hint="How often you dialled for it" />}
    </>
  )
}

const RATINGS = [
  { value: null, label: 'None' },
  ...[1, 2, 3, 4, 5].map((stars) => ({ value: stars, label: String(stars) })),
]
