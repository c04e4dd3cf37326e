import { contract, type ScenarioRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { counted } from '../../lib/counted.ts'
import { formatMoney } from '../../lib/format.ts'
import { formatRange } from '../../lib/format-range.ts'
import type { MyVenture } from '../../lib/session.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { useList } from '../../lib/use-list.ts'
import { BulkBar } from '../../ui/bulk-bar.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { selectColumn } from '../../ui/select-column.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { useSelection } from '../../ui/use-selection.ts'
import { signed } from './change-words.ts'
import { ScenarioState } from './scenario-state.tsx'

const WHILE_ONE_RUNS = 2_000

/** Saved simulations of a venture; two or three of them can be put side by side. */
export function Scenarios({ venture }: { readonly venture: MyVenture }) {
  const { rows, loading, problem, retry, more } = useList(contract.simulation.listScenarios, {
    ventureId: venture.id,
    limit: 25,
  })
  const selection = useSelection(rows.filter(({ can }) => can['compare']).map(({ id }) => id))
  const { open } = useChangeAddress()
  const isRunning = rows.some(({ status }) => status === 'COMPUTING')
  useEffect(() => {
    if (!isRunning) return
    const next = setInterval(retry, WHILE_ONE_RUNS)
    return () => clearInterval(next)
  }, [isRunning, retry])
  if (problem) return <Problem error={problem} retry={retry} />
  const { keys } = selection
  return (
    <Section flush title="Saved scenarios" aside={venture.name}>
      {rows.length > 1 && (
        <BulkBar words={keys.length === 0 ? 'Select two or three to compare them' : `${keys.length} selected`}>
          <Button
            variant="default"
            disabled={keys.length < 2 || keys.length > 3}
            onClick={() => open({ compare: keys.join(',') })}
          >
            Compare
          </Button>
        </BulkBar>
      )}
      <DataTable<ScenarioRow>
        label={`Saved scenarios of ${venture.name}`}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          selectColumn<ScenarioRow>({ selection, keyOf: ({ id }) => id, nameOf: ({ name }) => name }),
          ...COLUMNS,
        ]}
        opening={{ link: ({ id }) => ({ to: '/simulation/$id', params: { id } }) }}
        loading={loading}
        more={more}
        empty={
          <Empty title="No scenario was saved yet">
            Simulate a version, then save it under a name. Its result stays, and can be compared with others.
          </Empty>
        }
      />
    </Section>
  )
}

const COLUMNS: readonly Column<ScenarioRow>[] = [
  {
    key: 'name',
    head: 'Scenario',
    opens: true,
    cell: (row) => (
      <TwoLines sub={aboutOf(row)} phone={aboutOf(row)}>
        {row.name}
      </TwoLines>
    ),
  },
  {
    key: 'by',
    head: 'Saved by',
    phone: false,
    from: 1280,
    cell: ({ createdBy }) => createdBy?.name ?? 'Somebody who has left',
  },
  {
    key: 'simulated',
    head: 'Simulated',
    figure: true,
    phone: false,
    cell: ({ totals }) => (totals ? formatMoney(totals.simulated) : <NoData reason="Not computed yet" dash />),
  },
  {
    key: 'difference',
    head: 'Difference',
    figure: true,
    cell: ({ totals }) => (totals ? signed(totals.difference) : <NoData reason="Not computed yet" dash />),
  },
  { key: 'state', head: 'State', width: 140, phone: false, cell: (row) => <ScenarioState {...row} /> },
]

function aboutOf({ planName, from, to, progress, status }: ScenarioRow): string {
  const about = `${planName ?? 'A new plan'} · ${formatRange(from, to)}`
  if (status !== 'COMPUTING' || progress.of === null) return about
  return `${about} · ${progress.done} of ${counted(progress.of, 'person', 'people')}`
}
