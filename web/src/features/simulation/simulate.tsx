import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { download } from '../../lib/download.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { PersonSheet, type Question } from './person-sheet.tsx'
import { QuestionBar } from './question-bar.tsx'
import { Result } from './result.tsx'
import { SaveScenario } from './save-scenario.tsx'
import type { SimulationSearch } from './simulation-search.ts'
import { type Choice, nameOfVersion, useQuestion } from './use-question.ts'

/** A version over past days, at once. */
export function Simulate({ venture }: { readonly venture: MyVenture }) {
  const question = useQuestion(venture)
  const { plans, chosen, range } = question
  if (plans.error && !plans.data) return <Problem error={plans.error} retry={() => void plans.refetch()} />
  if (!plans.data) return <PageSkeleton />
  if (chosen === null)
    return (
      <Section flush title="Simulation">
        <Empty
          title={`${venture.name} has no plan yet`}
          action={
            <ButtonLink variant="default" link={{ to: '/plans', search: { venture: venture.id } }}>
              Go to the plans
            </ButtonLink>
          }
        >
          A simulation shows what a version of a plan would have paid. Draft one first.
        </Empty>
      </Section>
    )
  const asked = { ventureId: venture.id, planId: chosen.plan.id, versionId: chosen.version.id, ...range }
  return (
    <Stack>
      <QuestionBar question={question} today={venture.today} />
      <Answer question={asked} choice={chosen} />
    </Stack>
  )
}

function Answer({ question, choice }: { readonly question: Question; readonly choice: Choice }) {
  const { person, save }: SimulationSearch = useSearch({ strict: false })
  const { open } = useChangeAddress()
  const { data, error, refetch, isPlaceholderData } = useReply(contract.simulation.simulate, question)
  const close = () => open({ person: undefined, save: undefined })
  return (
    <div aria-busy={isPlaceholderData}>
      {error?.code === 'simulation.too_large' ? (
        <TooLarge detail={error.detail} onSave={() => open({ save: 'true' })} />
      ) : error && (!data || isPlaceholderData) ? (
        <Problem error={error} retry={error.status === 422 ? undefined : () => void refetch()} />
      ) : data ? (
        <Result result={data} opened={person} onPerson={(id) => open({ person: id })} />
      ) : (
        <PageSkeleton />
      )}
      {person && <PersonSheet question={question} userId={person} onClose={close} />}
      {save && <SaveScenario question={question} name={nameOfVersion(choice)} onClose={close} />}
    </div>
  )
}

const TooLarge = ({ detail, onSave }: { readonly detail: string; readonly onSave: () => void }) => (
  <Notice
    kind="info"
    title="This simulation is large"
    action={<Button onClick={onSave}>Compute in the background</Button>}
  >
    {detail}
  </Notice>
)

/** What can be done with the simulation in sight. */
export function SimulateActions({ venture }: { readonly venture: MyVenture }) {
  const { chosen, range } = useQuestion(venture)
  const { open } = useChangeAddress()
  if (!chosen) return null
  const question = { ventureId: venture.id, planId: chosen.plan.id, versionId: chosen.version.id, ...range }
  const keep = (part: 'people' | 'rules' | 'days') => () =>
    download(contract.simulation.exportSimulation, { ...question, part })
  return (
    <>
      <ExportButton
        choices={[
          { label: 'By person', keep: keep('people') },
          { label: 'By rule', keep: keep('rules') },
          { label: 'By day', keep: keep('days') },
        ]}
      />
      <Button onClick={() => open({ save: 'true' })}>Save scenario</Button>
    </>
  )
}
