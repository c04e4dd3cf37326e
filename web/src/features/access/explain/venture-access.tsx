import type { Access } from '@holdfast/contract'
import { roleAndJob } from '../../../lib/role-names.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

type Venture = Access['ventures'][number]
type Held = Venture['permissions'][number]

export function VentureAccess({ venture }: { readonly venture: Venture }) {
  const { ventureName, role, jobRole, permissions } = venture
  return (
    <Section flush title={ventureName} aside={role === null ? 'No role of its own' : roleAndJob({ role, jobRole })}>
      <DataTable
        compact
        label={`What they may do in ${ventureName}`}
        rows={permissions}
        rowKey={({ permission }) => permission}
        columns={columns}
        empty={<Empty title="Nothing">They may do nothing here.</Empty>}
      />
    </Section>
  )
}

const HOLDS: Readonly<Record<Held['holds'], { readonly kind: StateKind; readonly word: string }>> = {
  all: { kind: 'ok', word: 'All' },
  some: { kind: 'info', word: 'Own and assigned' },
  none: { kind: 'none', word: 'Refused' },
}

const columns: readonly Column<Held>[] = [
  {
    key: 'what',
    head: 'What',
    cell: ({ what, reason }) => (
      <TwoLines sub={null} phone={reason}>
        {sentence(what)}
      </TwoLines>
    ),
  },
  {
    key: 'holds',
    head: 'Of which records',
    width: 170,
    cell: ({ holds }) => (
      <State plain kind={HOLDS[holds].kind}>
        {HOLDS[holds].word}
      </State>
    ),
  },
  { key: 'reason', head: 'Why', width: '40%', phone: false, cell: ({ reason }) => reason },
]
