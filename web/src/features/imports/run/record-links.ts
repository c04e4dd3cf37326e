import type { Import } from '@holdfast/contract'
import { useHasPage } from '../../../lib/use-has-page.ts'
import type { LinkTarget } from '../../../ui/link-target.ts'

interface RecordLink {
  readonly label: string
  readonly link: LinkTarget
}

/** Where the rows of a file can be seen now, of the pages that the person has. */
export function useRecordLinks({ kind, ventureId }: Pick<Import, 'kind' | 'ventureId'>): readonly RecordLink[] {
  const hasPage = useHasPage()
  return (PAGES[kind] ?? [])
    .filter(([path]) => hasPage(path))
    .map(([path, label]) => ({ label, link: { to: path, search: { venture: ventureId } } }))
}

type Pages = readonly (readonly [path: NonNullable<LinkTarget['to']>, label: string])[]

const FREIGHT: Pages = [
  ['/freight/loads', 'See the loads'],
  ['/freight', 'See the dashboard'],
]
const CALLS: Pages = [
  ['/bpo/calls', 'See the calls'],
  ['/bpo', 'See the dashboard'],
]

const PAGES: Readonly<Record<string, Pages>> = {
  loads: FREIGHT,
  quotes: [['/freight/quotes', 'See the quotes']],
  customers: [['/freight/customers', 'See the customers']],
  shippers: [['/freight/customers', 'See the customers']],
  carriers: [['/freight/carriers', 'See the carriers']],
  'call-logs': CALLS,
  people: [
    ['/admin/users', 'See the people'],
    ['/my-day', 'Go to my day'],
  ],
  assignments: [['/admin/users', 'See the people']],
}
