import { contract, type Scenario } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { formatNumber } from '../../lib/format.ts'
import { formatInstant } from '../../lib/format-time.ts'
import { useMe } from '../../lib/session.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { useCommand } from '../../lib/use-command.ts'
import { Stack } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from '../../ui/section.tsx'
import { PersonSheet } from './person-sheet.tsx'
import { Result } from './result.tsx'
import type { SimulationSearch } from './simulation-search.ts'

/** A saved simulation: how far it is, whether it still holds, and what came out. */
export function ScenarioView({ scenario }: { readonly scenario: Scenario }) {
  const { person }: SimulationSearch = useSearch({ strict: false })
  const { open } = useChangeAddress()
  const { ventureId, planId, rules, from, to, result } = scenario
  return (
    <Stack>
      {scenario.status === 'COMPUTING' && <Running scenario={scenario} />}
      {scenario.status === 'FAILED' && (
        <Notice kind="bad" title="It could not be computed" action={<Again scenario={scenario} />}>
          {scenario.failure}
        </Notice>
      )}
      {scenario.status === 'DONE' && scenario.isOutdated && <Outdated scenario={scenario} />}
      {result && <Result result={result} opened={person} onPerson={(id) => open({ person: id })} />}
      {person && (
        <PersonSheet
          question={{ ventureId, planId, rules, from, to }}
          userId={person}
          onClose={() => open({ person: undefined })}
        />
      )}
    </Stack>
  )
}

function Running({ scenario: { name, progress, result } }: { readonly scenario: Scenario }) {
  const { done, of } = progress
  return (
    <Section title="Computing" aside="You can leave this page; the work goes on">
      <Progress
        label={name}
        share={of === null || of === 0 ? null : done / of}
        words={
          of === null
            ? 'Waits for its turn'
            : `${formatNumber(done, 0)} of ${formatNumber(of, 0)} people${result ? '; below is the result before' : ''}`
        }
      />
    </Section>
  )
}

function Outdated({ scenario }: { readonly scenario: Scenario }) {
  const { ventures } = useMe()
  const zone = ventures.find(({ id }) => id === scenario.ventureId)?.zone ?? 'UTC'
  return (
    <Notice kind="warn" title="Work or pay of these days has changed since" action={<Again scenario={scenario} />}>
      The result is of {scenario.computedAt && formatInstant(scenario.computedAt, zone, true)}.
    </Notice>
  )
}

function Again({ scenario: { id, version } }: { readonly scenario: Scenario }) {
  const { mutate, isPending } = useCommand(contract.simulation.computeScenario, {
    refreshes: [contract.simulation.getScenario],
  })
  return (
    <Button variant="default" loading={isPending} onClick={() => mutate({ id, version })}>
      Compute again
    </Button>
  )
}
