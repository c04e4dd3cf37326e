import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Column } from './column.ts'
import { DataTable } from './data-table.tsx'
import css from './trace.module.css'

export interface TracePart {
  readonly id: string
  readonly label: string
  readonly measure: string
  readonly rate: string
  readonly amount: string
}

export interface TraceRow {
  readonly id: string
  /** The record as a link, with what tells it apart. */
  readonly what: ReactNode
  /** The measured value, or a State that says why there is none. */
  readonly measure: ReactNode
  readonly share: string
  readonly counted: string
}

interface TraceProps {
  /** The rule as a sentence, its figures in <b>. */
  readonly rule: ReactNode
  /** Where the rule comes from: plan, version, cap, override. */
  readonly origin: ReactNode
  readonly period?: string
  /** The slabs drawn, of a rule with slabs. */
  readonly band?: ReactNode
  readonly parts: readonly TracePart[]
  readonly partHead?: string
  readonly result: string
  readonly rowsTitle: string
  readonly rowHead: string
  readonly measureHead: string
  readonly rows: readonly TraceRow[]
  readonly rowTotal: string
  /** The figure computed again, here, and how many credits it stands on. */
  readonly proof: ReactNode
}

/** Amount → rule sentence → parts → source rows. Reads downwards; each step adds up to the one above. */
export function Trace({ period = 'day', ...trace }: TraceProps) {
  return (
    <ol className={css['trace']}>
      <Step number={1} title="The rule">
        <div className={css['rule']}>{trace.rule}</div>
        <small>{trace.origin}</small>
      </Step>
      <Step number={2} title={`What this ${period} added`}>
        {trace.band}
        <DataTable
          bare
          compact
          label={`What this ${period} added`}
          rows={trace.parts}
          rowKey={(part) => part.id}
          columns={partColumns(trace.partHead ?? 'Slab')}
          totals={{ label: `This ${period}`, amount: trace.result }}
        />
      </Step>
      <Step number={3} title={trace.rowsTitle}>
        <DataTable
          bare
          compact
          label={trace.rowsTitle}
          rows={trace.rows}
          rowKey={(row) => row.id}
          columns={rowColumns(trace)}
          totals={{ what: 'Counted', counted: trace.rowTotal }}
        />
        <div className={css['proof']}>{trace.proof}</div>
      </Step>
    </ol>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li>
      <span className={css['number']} aria-hidden>
        {number}
      </span>
      <div className={css['step']}>
        <Title order={3}>{title}</Title>
        {children}
      </div>
    </li>
  )
}

const partColumns = (head: string): readonly Column<TracePart>[] => [
  { key: 'label', head, cell: (part) => part.label },
  { key: 'measure', head: 'Part', figure: true, cell: (part) => part.measure },
  { key: 'rate', head: 'Rate', figure: true, cell: (part) => part.rate },
  { key: 'amount', head: 'Amount', figure: true, cell: (part) => part.amount },
]

const rowColumns = ({
  rowHead,
  measureHead,
}: Pick<TraceProps, 'rowHead' | 'measureHead'>): readonly Column<TraceRow>[] => [
  { key: 'what', head: rowHead, cell: (row) => row.what },
  { key: 'measure', head: measureHead, figure: true, cell: (row) => row.measure },
  { key: 'share', head: 'Share', figure: true, phone: false, cell: (row) => row.share },
  { key: 'counted', head: 'Counted', figure: true, cell: (row) => row.counted },
]
