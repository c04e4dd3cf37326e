import { ChoiceField } from '../../ui/choice-field.tsx'

const SPANS = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const

export const PerField = () => (
  <ChoiceField
    name="per"
    label="For each"
    required
    options={SPANS}
    hint="It is spread over the working days of that time."
  />
)
