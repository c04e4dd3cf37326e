import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { Lane } from '../../ui/lane.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { usd } from './tiles.ts'

interface Task {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly venture: string
  readonly due: string
  readonly late?: boolean
}

const tasks: readonly Task[] = [
  {
    id: 'T-2291',
    title: 'Enter the carrier cost of NL-48220',
    about: 'Laredo, TX to Houston, TX · bill $1,310.00',
    venture: 'Northline',
    due: '2 days overdue',
    late: true,
  },
  {
    id: 'T-2304',
    title: 'Answer the rate dispute of Cordova Produce',
    about: '$275.00 detention, evidence attached',
    venture: 'Northline',
    due: '1 day overdue',
    late: true,
  },
  {
    id: 'T-2311',
    title: 'Call three dormant customers on the Midwest list',
    about: 'Last load more than 60 days ago',
    venture: 'Northline',
    due: 'Today 17:00',
  },
]

const due = (task: Task) =>
  task.late ? (
    <State kind="late" plain>
      {task.due}
    </State>
  ) : (
    task.due
  )

const taskColumns: readonly Column<Task>[] = [
  {
    key: 'done',
    head: <Hidden>Done</Hidden>,
    width: 44,
    cell: (task) => <Checkbox aria-label={`Done: ${task.title}`} />,
  },
  {
    key: 'title',
    opens: true,
    head: 'Task',
    cell: (task) => (
      <TwoLines
        sub={task.about}
        phone={
          <>
            {task.venture} · {due(task)}
          </>
        }
      >
        {task.title}
      </TwoLines>
    ),
  },
  { key: 'venture', head: 'Venture', width: 112, phone: false, cell: (task) => task.venture },
  { key: 'due', head: 'Due', figure: true, width: 148, phone: false, cell: due },
]

export function Tasks() {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <>
      <Section flush title="Due and overdue" aside="j and k walk the rows">
        <DataTable
          label="Due and overdue tasks"
          rows={tasks}
          rowKey={(task) => task.id}
          columns={taskColumns}
          opening={{ onOpen: (task) => setOpen(open === task.id ? null : task.id) }}
          openKey={open}
        />
      </Section>
      <Section flush title="While rows are on their way">
        <DataTable label="Loading" loading rows={[]} rowKey={String} columns={taskColumns.slice(1)} />
      </Section>
      <Section flush title="Without rows">
        <DataTable
          label="No tasks"
          rows={[]}
          rowKey={String}
          columns={taskColumns.slice(1)}
          empty={<Empty title="Nothing is due">Tasks appear here when they fall due or somebody gives you one.</Empty>}
        />
      </Section>
    </>
  )
}

interface LoadRow {
  readonly number: string
  readonly from: string
  readonly to: string
  readonly bill: number
  readonly cost: number | null
}

const places = ['Dallas, TX', 'Atlanta, GA', 'Laredo, TX', 'Columbus, OH', 'Chicago, IL', 'Phoenix, AZ', 'Reno, NV']
const place = (n: number) => places[n % places.length] ?? ''
const loads: readonly LoadRow[] = Array.from({ length: 10_000 }, (_, i) => ({
  number: `NL-${58_231 - i}`,
  from: place(i),
  to: place(i * 3 + 1),
  bill: 90_000 + ((i * 7919) % 400_000),
  cost: i % 13 === 4 ? null : 70_000 + ((i * 7919) % 320_000),
}))

const loadColumns: readonly Column<LoadRow>[] = [
  {
    key: 'number',
    head: 'Load',
    sort: 'number',
    cell: (load) => (
      <TwoLines sub="Northline" phone={<Lane from={load.from} to={load.to} />}>
        {load.number}
      </TwoLines>
    ),
  },
  { key: 'lane', head: 'Lane', width: '40%', phone: false, cell: (load) => <Lane from={load.from} to={load.to} /> },
  { key: 'bill', head: 'Bill', figure: true, width: 120, sort: 'bill', cell: (load) => usd(load.bill) },
  {
    key: 'cost',
    head: 'Cost',
    figure: true,
    width: 120,
    phone: false,
    cell: (load) => (load.cost === null ? <NoData reason="No carrier cost entered yet" /> : usd(load.cost)),
  },
  {
    key: 'margin',
    head: 'Margin',
    figure: true,
    width: 130,
    phone: false,
    cell: (load) => (load.cost === null ? <NoData dash reason="The cost is not known" /> : usd(load.bill - load.cost)),
  },
]

/** Ten thousand rows, of which those in sight are in the document. */
export function LongTable() {
  const [by, onSort] = useState('-number')
  const flipped = by.startsWith('-') ? loads : loads.toReversed()
  const rows = by.endsWith('bill')
    ? flipped.toSorted((a, b) => (by === 'bill' ? a.bill - b.bill : b.bill - a.bill))
    : flipped
  return (
    <Section flush title="Ten thousand loads" aside="The page scrolls, the head stays">
      <DataTable
        label="Ten thousand loads"
        rows={rows}
        rowKey={(load) => load.number}
        columns={loadColumns}
        sorting={{ by, onSort }}
        opening={{ link: () => ({ to: '/gallery' }) }}
      />
    </Section>
  )
}
