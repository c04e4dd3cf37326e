import { ChoiceField } from '../../ui/choice-field.tsx'

const SPANS = [
  { value: 'day', label: 'A day' },
  { value: 'week', label: 'A week' },
  { value: 'month', label: 'A month' },
] as const

export const PerField = () => (
  <ChoiceField
    name="per"
    label="Each"
    required
    options={SPANS}
    hint="It is spread over the working days of that time."
  />
)
