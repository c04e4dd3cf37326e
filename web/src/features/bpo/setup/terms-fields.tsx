import { FormRow } from '../../../ui/form-row.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { variantOptions } from './terms-values.ts'

/** By which rule a campaign's service level is counted. */
export const TermsFields = () => (
  <>
    <SelectField
      required
      name="serviceLevelVariant"
      label="Service level counts"
      options={variantOptions}
      searchable={false}
    />
    <FormRow>
      <NumberField required name="serviceLevelSeconds" label="In time is within" unit="s" />
      <NumberField required name="shortAbandonSeconds" label="Abandoned short is within" unit="s" />
    </FormRow>
  </>
)
