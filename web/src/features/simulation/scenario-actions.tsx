import { contract, type Scenario } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { download } from '../../lib/download.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { Form } from '../../ui/form.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import { nameSchema } from './save-scenario.tsx'

export function ScenarioActions({ scenario }: { readonly scenario: Scenario }) {
  const [asked, ask] = useState<'rename' | 'delete' | null>(null)
  const close = () => ask(null)
  const keep = (part: 'people' | 'rules' | 'days') => () =>
    download(contract.simulation.exportScenario, { id: scenario.id, part })
  return (
    <>
      {scenario.result && (
        <ExportButton
          choices={[
            { label: 'By person', keep: keep('people') },
            { label: 'By rule', keep: keep('rules') },
            { label: 'By day', keep: keep('days') },
          ]}
        />
      )}
      {scenario.can['edit'] && (
        <>
          <Button variant="default" onClick={() => ask('rename')}>
            Rename
          </Button>
          <Button variant="default" onClick={() => ask('delete')}>
            Delete
          </Button>
        </>
      )}
      {asked === 'rename' && <Rename scenario={scenario} onClose={close} />}
      <Delete scenario={scenario} opened={asked === 'delete'} onClose={close} />
    </>
  )
}

interface AskedProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

function Rename({ scenario: { id, version, name }, onClose }: AskedProps) {
  const form = useZodForm(nameSchema, { name })
  const { mutateAsync } = useCommand(contract.simulation.renameScenario, {
    refreshes: [contract.simulation.getScenario, contract.simulation.listScenarios],
  })
  const submit = async (values: z.output<typeof nameSchema>) => {
    await mutateAsync({ id, version, ...values })
    onClose()
  }
  return (
    <Dialog title="Rename scenario" onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        <TextField required autoFocus name="name" label="Name" />
        <FormButtons verb="Rename" onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

function Delete({ scenario: { id, name }, opened, onClose }: AskedProps & { readonly opened: boolean }) {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useCommand(contract.simulation.deleteScenario, {
    refreshes: [contract.simulation.listScenarios],
    onDone: () => {
      void navigate({ to: '/simulation', search: { tab: 'saved' } })
      void toast(`${name} is deleted.`)
    },
  })
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={`Delete ${name}?`}
      verb="Delete scenario"
      onConfirm={() => mutate({ id })}
      busy={isPending}
      error={error}
    >
      The saved result goes with it. What was paid is not touched.
    </Confirm>
  )
}
