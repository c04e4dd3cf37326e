import { contract, type Plan } from '@holdfast/contract'
import { IconFileDescription } from '@tabler/icons-react'
import { counted } from '../../../lib/counted.ts'
import { useReply } from '../../../lib/query.ts'
import { type MyVenture, useMe, useVenture } from '../../../lib/session.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { daysWords, gapOf, gapWords, standingOf } from '../version/version-words.ts'

/** The plans of the person's ventures, venture by venture. */
export function PlanList() {
  const chosen = useVenture()
  const { ventures } = useMe()
  const { data, error, refetch } = useReply(contract.plans.listPlans, chosen ? { ventureId: chosen.id } : {})
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  const mine = chosen ? [chosen] : ventures
  const shown = mine.filter(({ id }) => !data || data.items.some(({ ventureId }) => ventureId === id))
  if (data && shown.length === 0)
    return <NoPlans mayDraft={mine.some(({ can }) => can['incentives.plan_edit'] === true)} />
  return (
    <Stack>
      {shown.map((venture) => (
        <Section key={venture.id} flush title={venture.name}>
          <DataTable
            label={`Plans of ${venture.name}`}
            rows={data?.items.filter(({ ventureId }) => ventureId === venture.id) ?? []}
            rowKey={({ id }) => id}
            columns={columnsOf(venture)}
            opening={opening}
            loading={!data}
            empty={<Empty title="No plan yet">A plan says what work is paid.</Empty>}
          />
        </Section>
      ))}
    </Stack>
  )
}

function NoPlans({ mayDraft }: { readonly mayDraft: boolean }) {
  return (
    <Section flush title="Plans">
      <Empty icon={IconFileDescription} title="No plan yet">
        {mayDraft
          ? 'A plan says what work is paid, and how. Open the first, draft its rules, and let somebody else publish it.'
          : 'A plan says what work is paid, and how. The head of the venture opens one.'}
      </Empty>
    </Section>
  )
}

const opening: NonNullable<DataTableProps<Plan>['opening']> = {
  link: ({ id }) => ({ to: '/plans/$id', params: { id } }),
}

function columnsOf({ today }: MyVenture): readonly Column<Plan>[] {
  const inForce = (plan: Plan) => plan.versions.find((version) => standingOf(version, today) === 'now')
  const later = (plan: Plan) => plan.versions.find((version) => standingOf(version, today) === 'later')
  const words = (plan: Plan) => {
    const version = inForce(plan) ?? later(plan)
    const gap = gapOf(plan.versions, today)
    const after = gap ? ` · ${gapWords(gap, today)}` : ''
    return version ? `Version ${version.number}, ${daysWords(version)}${after}` : 'None yet'
  }
  const drafts = ({ versions }: Plan) => versions.filter(({ status }) => status === 'DRAFT').length
  return [
    {
      key: 'name',
      head: 'Plan',
      cell: (plan) => (
        <TwoLines
          sub={counted(inForce(plan)?.rules.length ?? 0, 'rule', 'rules')}
          phone={`${plan.currency} · ${words(plan)}`}
        >
          {plan.name}
        </TwoLines>
      ),
    },
    { key: 'currency', head: 'Pays in', width: 100, phone: false, cell: ({ currency }) => currency },
    { key: 'version', head: 'In force', width: 320, phone: false, cell: words },
    {
      key: 'drafts',
      head: 'Drafts',
      figure: true,
      width: 100,
      phone: false,
      cell: (plan) => (drafts(plan) === 0 ? '–' : String(drafts(plan))),
    },
  ]
}
