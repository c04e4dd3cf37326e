import { contract, type Reply } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../lib/counted.ts'
import { formatMoney } from '../../lib/format.ts'
import { formatRange } from '../../lib/format-range.ts'
import { useReply } from '../../lib/query.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Stack } from '../../ui/layout.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { signed } from './change-words.ts'

type Compared = Reply<typeof contract.simulation.compareScenarios>
type Person = Compared['people'][number]

/** Two or three scenarios side by side, in total and by person. */
export function Comparison({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const [first = '', second = '', third] = ids
  const { data, error } = useReply(contract.simulation.compareScenarios, {
    first,
    second,
    ...(third !== undefined && { third }),
  })
  const back = (
    <div>
      <Button variant="default" onClick={onClose}>
        Back to the list
      </Button>
    </div>
  )
  if (error && !data)
    return (
      <Stack>
        <Problem error={error} />
        {back}
      </Stack>
    )
  if (!data) return <PageSkeleton />
  return (
    <Stack>
      {back}
      <StatTiles
        tiles={data.scenarios.map(({ name, from, to, totals, isOutdated }) => ({
          label: name,
          value: totals ? formatMoney(totals.simulated) : <NoData reason="Not computed yet" />,
          change: totals ? `${signed(totals.difference)} against what was paid` : '–',
          note: `${formatRange(from, to)}${isOutdated ? ', outdated' : ''}`,
        }))}
      />
      <Section
        flush
        title="People"
        aside={data.morePeople > 0 ? counted(data.morePeople, 'more', 'more') : 'Largest difference first'}
      >
        <DataTable<Person>
          label="People in each scenario"
          rows={data.people}
          rowKey={({ person }) => person.id}
          columns={columnsOf(data)}
        />
      </Section>
    </Stack>
  )
}

const columnsOf = ({ scenarios }: Compared): readonly Column<Person>[] => [
  { key: 'name', head: 'Person', cell: ({ person }) => person.name },
  ...scenarios.map(
    ({ id, name }, n): Column<Person> => ({
      key: id,
      head: name,
      figure: true,
      cell: ({ each }) => {
        const both = each[n]
        return both ? formatMoney(both.simulated) : <NoData reason="The scenario does not concern them" dash />
      },
    }),
  ),
  { key: 'spread', head: 'Apart', figure: true, phone: false, cell: ({ spread }) => formatMoney(spread) },
]
