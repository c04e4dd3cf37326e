import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { dayIn } from '../../lib/format-time.ts'
import { useCommand } from '../../lib/use-command.ts'
import { ownZone, zoneOptions } from '../../lib/zones.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { NameAndCode } from './name-and-code.tsx'
import { currencyOptions, typeOptions, ventureValues, weekStartOptions } from './venture-values.ts'

/** Refuses nothing that a person knows on their first day; the rest of a venture is set up later. */
export function FoundVenture() {
  const [today] = useState(() => dayIn(new Date().toISOString(), ownZone()))
  const currencies = useMemo(currencyOptions, [])
  const zones = useMemo(zoneOptions, [])
  const navigate = useNavigate()
  const form = useZodForm(ventureValues, {
    name: '',
    code: '',
    currency: 'USD',
    zone: ownZone(),
    liveFrom: today,
    weekStart: '0',
  })
  const found = useCommand(contract.ventures.createVenture, {
    refreshes: [contract.identity.me, contract.ventures.listVentures, contract.myDay.getMyDay],
  })
  const submit = async (values: z.output<typeof ventureValues>) => {
    const { id, name } = await found.mutateAsync(values)
    void toast(`${name} is founded.`)
    await navigate({ to: '/', search: { venture: id } })
  }
  return (
    <Form form={form} onSubmit={submit}>
      <NameAndCode />
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
      <FormButtons verb="Found venture" />
    </Form>
  )
}
