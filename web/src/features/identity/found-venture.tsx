import { contract } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { dayIn } from '../../lib/format-time.ts'
import { useCommand } from '../../lib/use-command.ts'
import { ownZone } from '../../lib/zones.ts'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { NameAndCode } from './name-and-code.tsx'
import { VentureFields } from './venture-fields.tsx'
import { ventureValues } from './venture-values.ts'

/** Refuses nothing that a person knows on their first day; the rest of a venture is set up later. */
export function FoundVenture() {
  const [today] = useState(() => dayIn(new Date().toISOString(), ownZone()))
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
      <VentureFields />
      <FormButtons verb="Found venture" />
    </Form>
  )
}
