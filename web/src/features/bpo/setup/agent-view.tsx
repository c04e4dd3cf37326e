import { type AgentDetail, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { useMe } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { CostDialog } from './cost-dialog.tsx'
import { SETUP_ANSWERS } from './setup-answers.ts'

/** One agent: whether they are on the phones, and what an hour of them costs. */
export function AgentView({ agent }: { readonly agent: AgentDetail }) {
  const [isSetting, setSetting] = useState(false)
  const change = useCommand(contract.bpoSetup.changeAgent, { refreshes: SETUP_ANSWERS })
  const { id, ventureId, person, isActive, revision, can, costs } = agent
  const venture = useMe().ventures.find((each) => each.id === ventureId)
  return (
    <>
      <PageHeader
        title={person.name}
        context={`Agent of ${venture?.name ?? 'the call centre'}`}
        controls={
          can['change'] && (
            <Button
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ id, revision, isActive: !isActive })}
            >
              {isActive ? 'Take off the phones' : 'Put back on the phones'}
            </Button>
          )
        }
        action={
          <ButtonLink link={{ to: '/bpo/calls', search: { agentId: id, venture: ventureId } }}>Their calls</ButtonLink>
        }
      />
      <Stack>
        {change.error && <Problem error={change.error} />}
        {!isActive && (
          <Notice kind="info" title="Off the phones">
            They can start no call. What they did stays in every figure.
          </Notice>
        )}
        {costs && (
          <Section
            flush
            title="What an hour costs"
            aside={
              can['setCosts'] && (
                <Button variant="default" size="xs" onClick={() => setSetting(true)}>
                  Set from a day on
                </Button>
              )
            }
          >
            <DataTable
              label="What an hour costs"
              rows={costs}
              rowKey={({ startsOn }) => startsOn}
              columns={COLUMNS}
              empty={
                <Empty title="Not known yet">
                  With a cost per hour the agent report says what calls and deals cost. Until then it says no data.
                </Empty>
              }
            />
          </Section>
        )}
      </Stack>
      {isSetting && (
        <CostDialog agent={agent} currency={venture?.currency ?? 'USD'} onClose={() => setSetting(false)} />
      )}
    </>
  )
}

const COLUMNS: readonly Column<NonNullable<AgentDetail['costs']>[number]>[] = [
  { key: 'from', head: 'From', cell: ({ startsOn }) => formatDay(startsOn, 'year') },
  {
    key: 'cost',
    head: 'An hour',
    figure: true,
    cell: ({ costPerHour }) => <Money dash value={costPerHour} reason="From this day on it is not known" />,
  },
  { key: 'by', head: 'Set by', phone: false, cell: ({ setBy }) => setBy?.name ?? '–' },
]
