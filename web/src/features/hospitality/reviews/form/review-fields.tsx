import { REVIEW_SOURCES, type ReviewSource } from '@holdfast/engine/hospitality'
import { useWatch } from 'react-hook-form'
import { DateField } from '../../../../ui/date-field.tsx'
import { DateTimeField } from '../../../../ui/date-time-field.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { NumberField } from '../../../../ui/number-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useHotelChoice } from '../../use-hotel-choice.ts'
import { sourceName } from '../review-words.ts'
import { usualScale } from './review-values.ts'

const sources = REVIEW_SOURCES.map((value) => ({ value, label: sourceName(value) }))

interface ReviewFieldsProps {
  readonly ventureId: string
  /** The venture's, until a hotel is chosen. */
  readonly zone: string
}

/** What a review says, in the order in which people read one. */
export function ReviewFields({ ventureId, zone }: ReviewFieldsProps) {
  const [hotelId, source]: readonly (string | undefined)[] = useWatch({ name: ['hotelId', 'source'] })
  const { hotel, options, onSearch } = useHotelChoice(ventureId, hotelId)
  const scale = usualScale(source as ReviewSource | undefined)
  return (
    <>
      <FormRow>
        <SelectField
          required
          name="hotelId"
          label="Hotel"
          options={options}
          onSearch={onSearch}
          emptyMessage="No hotel is called so"
        />
        <SelectField required name="source" label="Source" options={sources} searchable={false} />
      </FormRow>
      <FormRow>
        <NumberField name="score" label="Score" digits={2} hint="Leave empty if none was given" />
        <NumberField
          name="outOf"
          label="Out of"
          digits={2}
          hint={scale === null ? 'Such as 10' : `Left empty: ${scale}`}
        />
      </FormRow>
      <FormRow>
        <TextField name="guestName" label="Guest" />
        <DateTimeField required name="receivedAt" label="Received" zone={hotel?.timeZone ?? zone} />
      </FormRow>
      <TextField name="title" label="Title" />
      <TextField name="body" label="Review" lines={4} />
      <FormRow>
        <TextField name="externalId" label="Review id" hint="What the source calls it" />
        <DateField name="stayOn" label="Stay on" />
        <TextField name="language" label="Language" hint="Such as en" />
      </FormRow>
    </>
  )
}
