import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { FormRow } from '../../../ui/form-row.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { equipmentOptions } from '../names.ts'

export const LaneRows = () => (
  <>
    <FormRow>
      <TextField required name="origin.city" label="From, city" placeholder="Dallas" />
      <TextField required name="origin.state" label="From, state" placeholder="TX" />
    </FormRow>
    <FormRow>
      <TextField required name="destination.city" label="To, city" placeholder="Atlanta" />
      <TextField required name="destination.state" label="To, state" placeholder="GA" />
    </FormRow>
  </>
)

export const EquipmentRow = () => (
  <FormRow>
    <SelectField required name="equipment" label="Equipment" options={equipmentOptions} />
    <NumberField name="miles" label="Distance" unit="miles" />
    <NumberField name="weightPounds" label="Weight" unit="lb" />
  </FormRow>
)

interface WindowRowProps {
  readonly name: 'pickup' | 'delivery'
  readonly label: 'Pickup' | 'Delivery'
  readonly zone: string
}

export const WindowRow = ({ name, label, zone }: WindowRowProps) => (
  <FormRow>
    <DateTimeField name={`${name}.from`} label={`${label} from`} zone={zone} />
    <DateTimeField name={`${name}.to`} label={`${label} until`} zone={zone} />
  </FormRow>
)
