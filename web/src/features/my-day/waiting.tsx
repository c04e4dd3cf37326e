import type { MyDay } from '@holdfast/contract'
import { useHasPage } from '../../lib/use-has-page.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import type { LinkTarget } from '../../ui/link-target.ts'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

/** Work that is the person's own and not finished; each line opens its list. Gone when nothing waits. */
export function Waiting({ day }: { readonly day: MyDay }) {
  const hasPage = useHasPage()
  const rows = waitingOf(day).filter(({ count, page }) => count > 0 && hasPage(page))
  if (rows.length === 0) return null
  return (
    <Section flush title="Waiting for you" aside="Each line opens its list">
      <DataTable
        label="Waiting for you"
        rows={rows}
        rowKey={({ name }) => name}
        columns={columns}
        opening={{ link: ({ link }) => link }}
      />
    </Section>
  )
}

interface Work {
  readonly name: string
  readonly about: string
  readonly count: number
  readonly page: string
  readonly link: LinkTarget
}

const waitingOf = ({ loadsToMove, openCalls }: MyDay): readonly Work[] => [
  {
    name: 'Loads to move',
    about: 'Credited to you, not delivered yet',
    count: loadsToMove,
    page: '/freight/loads',
    link: { to: '/freight/loads', search: { creditedTo: 'me', progress: 'not_delivered' } },
  },
  {
    name: 'Open calls',
    about: 'Begun, not ended yet',
    count: openCalls,
    page: '/bpo/calls',
    link: { to: '/bpo/calls', search: { open: true } },
  },
]

const columns: readonly Column<Work>[] = [
  { key: 'work', head: 'Work', cell: ({ name, about }) => <TwoLines sub={about}>{name}</TwoLines> },
  { key: 'count', head: 'Open', figure: true, width: 96, cell: ({ count }) => count },
]
