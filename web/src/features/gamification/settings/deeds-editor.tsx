import { contract, type PointsSettings } from '@holdfast/contract'
import { useState } from 'react'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Conflict } from '../../../ui/conflict.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useZodForm } from '../../../ui/use-zod-form.ts'
import { DeedFields } from './deed-fields.tsx'
import { ExpectedEffect } from './expected-effect.tsx'
import { proposalOf, type SettingsValues, settingsForm, valuesOf } from './settings-form.ts'
import { describedSettings } from './settings-words.ts'

interface DeedsEditorProps {
  readonly venture: MyVenture
  /** As they are stored now; somebody else may have changed them since the form was opened. */
  readonly settings: PointsSettings
}

/** New figures beside what they would have given; nothing that was earned changes. */
export function DeedsEditor({ venture, settings }: DeedsEditorProps) {
  const { getPointsConfig, setPointsConfig, pointsConfigHistory, expectPoints } = contract.gamification
  const [base, setBase] = useState(settings)
  const form = useZodForm(settingsForm, valuesOf(base))
  const command = useCommand(setPointsConfig, { refreshes: [getPointsConfig, pointsConfigHistory, expectPoints] })
  const isStale = settings.version > base.version
  const takeOver = () => {
    form.reset(valuesOf(settings), { keepDirtyValues: true })
    setBase(settings)
  }
  const submit = async (values: SettingsValues) => {
    const saved = await command.mutateAsync({ ...proposalOf(venture.id, base, values), version: base.version })
    setBase(saved)
    form.reset(valuesOf(saved))
    void toast('Saved. Deeds from now on count so; earlier ones keep their points.')
  }
  return (
    <Form form={form} onSubmit={submit}>
      {isStale && (
        <Conflict
          title="Somebody changed what deeds are worth while you were editing it"
          before={describedSettings(base)}
          now={describedSettings(settings)}
          onTakeOver={takeOver}
        />
      )}
      <Columns side={<ExpectedEffect venture={venture} settings={base} />}>
        <Section title="Points for each deed">
          <Stack>
            <DeedFields settings={base} />
            <FormButtons verb="Save" disabled={isStale || !form.formState.isDirty} />
          </Stack>
        </Section>
      </Columns>
    </Form>
  )
}
