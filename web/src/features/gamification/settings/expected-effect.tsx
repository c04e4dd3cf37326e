import { contract, type PointsEffect, type PointsSettings } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useFormContext, useWatch } from 'react-hook-form'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Stack } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { EffectTable } from './effect-table.tsx'
import { effectSentence } from './effect-words.ts'
import css from './expected-effect.module.css'
import { proposalOf, type SettingsValues, settingsForm } from './settings-form.ts'

const PAUSE_MS = 400

interface ExpectedEffectProps {
  readonly venture: MyVenture
  readonly settings: PointsSettings
}

/** What the figures in the form would have given for the deeds of the last 30 days, beside what these gave. */
export function ExpectedEffect({ venture, settings }: ExpectedEffectProps) {
  const { control } = useFormContext<SettingsValues>()
  const parsed = settingsForm.safeParse(useWatch({ control }))
  const proposal = parsed.success ? proposalOf(venture.id, settings, parsed.data) : null
  const [settled] = useDebouncedValue(JSON.stringify(proposal), PAUSE_MS)
  const asked: typeof proposal = JSON.parse(settled)
  const { data, error, refetch } = useReply(
    contract.gamification.expectPoints,
    asked ?? proposalOf(venture.id, settings, { isEnabled: true, dailyCap: null, deeds: [] }),
    { when: asked !== null },
  )
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section title="Expected effect" aside={data && `${formatDay(data.from)} to ${formatDay(data.to)}`}>
      <p className={css['sum']} aria-live="polite">
        {proposal === null
          ? 'Shown as soon as every figure is a whole number.'
          : data
            ? effectSentence(data)
            : 'Counting…'}
      </p>
      {data && proposal !== null && <Tables effect={data} />}
    </Section>
  )
}

function Tables({ effect: { people, others, triggers } }: { readonly effect: PointsEffect }) {
  const rest = others.people === 0 ? [] : [{ key: 'others', name: `${others.people} others`, ...others }]
  return (
    <Stack>
      <EffectTable
        label="By deed"
        rows={triggers
          .filter(({ deeds }) => deeds > 0)
          .map(({ trigger, label, deeds, ...beside }) => ({ key: trigger, name: `${label} × ${deeds}`, ...beside }))}
      />
      <EffectTable
        label="By person"
        rows={[...people.map(({ person, ...beside }) => ({ key: person.id, name: person.name, ...beside })), ...rest]}
      />
    </Stack>
  )
}
