import { useMemo } from 'react'
import { zoneOptions } from '../../lib/zones.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { currencyOptions, typeOptions, weekStartOptions } from './venture-values.ts'

/** What decides how a venture counts: its trade, money, week and days. */
export function VentureFields() {
  const currencies = useMemo(currencyOptions, [])
  const zones = useMemo(zoneOptions, [])
  return (
    <>
      <SelectField
        required
        name="type"
        label="Type"
        placeholder="Choose what it does"
        options={typeOptions}
        hint="Decides which pages the venture has."
      />
      <FormRow>
        <SelectField required searchable name="currency" label="Currency" options={currencies} limit={60} />
        <SelectField required name="weekStart" label="Week starts on" options={weekStartOptions} />
      </FormRow>
      <FormRow>
        <SelectField
          required
          searchable
          name="zone"
          label="Time zone"
          options={zones}
          limit={60}
          hint="Where its days begin and end. Type a city."
          emptyMessage="No zone has this name. Zones are named after large cities."
        />
        <DateField
          required
          name="liveFrom"
          label="Live from"
          hint="What happened before this day makes figures, but no pay and no points."
        />
      </FormRow>
    </>
  )
}
