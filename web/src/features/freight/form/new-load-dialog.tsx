import { contract } from '@holdfast/contract'
import { Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { useEntryVentures } from '../freight-ventures.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'
import { LoadFields } from './load-fields.tsx'
import { loadValues, NO_VALUES } from './load-values.ts'
import { VentureChooser } from './venture-chooser.tsx'

/** The form lies over the list; it has an address of its own, so that "New" leads to it from anywhere. */
export function NewLoadDialog({ onClose }: { readonly onClose: () => void }) {
  const ventures = useEntryVentures()
  const [chosen, setChosen] = useState<MyVenture | null>(null)
  const venture = chosen ?? ventures[0]
  if (!venture) return null
  return (
    <Modal opened onClose={onClose} title="New load" size={680}>
      <NewLoadForm venture={venture} onClose={onClose}>
        {ventures.length > 1 && <VentureChooser ventures={ventures} chosen={venture} onChoose={setChosen} />}
      </NewLoadForm>
    </Modal>
  )
}

interface NewLoadFormProps {
  readonly venture: MyVenture
  readonly onClose: () => void
  readonly children: React.ReactNode
}

function NewLoadForm({ venture: { id: ventureId, currency, zone }, onClose, children }: NewLoadFormProps) {
  const form = useZodForm(loadValues, NO_VALUES)
  const navigate = useNavigate()
  const create = useCommand(contract.freight.createLoad, { refreshes: LOAD_ANSWERS })
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const { id, number } = await create.mutateAsync({ ventureId, ...values })
        void toast(`${number} is entered.`)
        await navigate({ to: '/freight/loads/$id', params: { id } })
      }}
    >
      {children}
      <LoadFields ventureId={ventureId} currency={currency} zone={zone} />
      <FormButtons verb="Enter load" onCancel={onClose} />
    </Form>
  )
}
