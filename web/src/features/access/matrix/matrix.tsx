import { contract } from '@holdfast/contract'
import { ACCESS_ROLES } from '@holdfast/engine/access'
import { useSearch } from '@tanstack/react-router'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Footnotes } from './footnotes.tsx'
import { footnotesOf } from './groups-of.ts'
import { Legend } from './legend.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { RoleChoice } from './role-choice.tsx'

/** Who may do what in a venture. On a phone one role at a time. */
export function Matrix({ venture }: { readonly venture: MyVenture }) {
  const { role } = useSearch({ strict: false })
  const shown = ACCESS_ROLES.find((each) => each === role) ?? 'VENTURE_HEAD'
  const { data, error, refetch } = useReply(contract.access.showMatrix, { ventureId: venture.id })
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />
  const footnotes = footnotesOf(data.items)
  return (
    <>
      <Legend canEdit={data.canEdit} />
      <RoleChoice role={shown} />
      <MatrixTable venture={venture} rows={data.items} canEdit={data.canEdit} shown={shown} footnotes={footnotes} />
      <Footnotes notes={footnotes} />
    </>
  )
}
