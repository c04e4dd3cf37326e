import type { Call } from '@holdfast/contract'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
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
  /** The form begins with the question whether somebody was there. */
  readonly autoFocus?: boolean
  /** What the wrap field stands for while it is empty. */
  readonly wrap?: { readonly placeholder: string; readonly hint: string } | undefined
}

/** In the order in which an agent tells it; where nobody was reached, there is nothing more to tell. */
export function OutcomeFields({ direction, ventureId, autoFocus = false, wrap }: OutcomeFieldsProps) {
  const [reached] = useWatch({ name: ['reached'] })
  const incoming = direction === 'INBOUND'
  useReadable(reached, incoming)
  return (
    <>
      <YesNoField autoFocus={autoFocus} name="reached" label={incoming ? 'Answered' : 'Connected'} unknown={UNKNOWN} />
      {reached !== false && <Conversation incoming={incoming} ventureId={ventureId} wrap={wrap} />}
      {incoming && reached === true && (
        <DurationField name="answeredAfterSeconds" label="Answered after" hint="How long the caller waited" />
      )}
      {!incoming && <NumberField name="dials" label="Dials" hint="How often you dialled for it" />}
    </>
  )
}

interface ConversationProps extends Pick<OutcomeFieldsProps, 'ventureId' | 'wrap'> {
  readonly incoming: boolean
}

/** How long it took and what came of it. */
function Conversation({ incoming, ventureId, wrap }: ConversationProps) {
  const [dealWon] = useWatch({ name: ['dealWon'] })
  const currency = useMe().ventures.find(({ id }) => id === ventureId)?.currency
  return (
    <>
      <div className={css['three']}>
        <DurationField name="talkSeconds" label="Talk" />
        <DurationField name="holdSeconds" label="Hold" />
        <DurationField name="wrapSeconds" label="Wrap-up" {...wrap} />
      </div>
      <FormRow>
        <YesNoField name="appointmentSet" label="Appointment set" unknown={UNKNOWN} />
        <YesNoField name="dealWon" label="Deal won" unknown={UNKNOWN} />
      </FormRow>
      {dealWon === true && currency && <MoneyField name="revenueMinor" label="Revenue" currency={currency} />}
      <FormRow>
        {incoming && <YesNoField name="resolved" label="Resolved" unknown={UNKNOWN} />}
        <ChoiceField name="rating" label="Rating" options={RATINGS} />
      </FormRow>
    </>
  )
}

const UNKNOWN = 'Not known'

/** What was written unreadably into a field that has gone must not hold the form back unseen. */
function useReadable(reached: boolean | null | undefined, incoming: boolean) {
  const { getValues, setValue } = useFormContext()
  useEffect(() => {
    const gone = [
      ...(reached === false ? ['talkSeconds', 'holdSeconds', 'wrapSeconds', 'answeredAfterSeconds'] : []),
      ...(incoming ? ['dials'] : []),
    ]
    for (const name of gone) if (Number.isNaN(getValues(name))) setValue(name, null)
  }, [reached, incoming, getValues, setValue])
}

const RATINGS = [
  { value: null, label: 'None' },
  ...[1, 2, 3, 4, 5].map((stars) => ({ value: stars, label: String(stars) })),
]
