import { contract } from '@holdfast/contract'
import { JOB_ROLES, ROLE_NAMES } from '@holdfast/engine/access'
import { useReply } from '../../lib/query.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { FilterChip } from '../../ui/filter-chip.tsx'
import { type Board, useBoard } from './use-board.ts'

const ROLES = JOB_ROLES.map((role) => ({ value: role, label: ROLE_NAMES[role] }))

/** A part of the venture: among those of one office, or of one job role, places count anew. */
export function BoardFilters({ board }: { readonly board: Board }) {
  const { change } = useBoard()
  const { data } = useReply(contract.offices.listOffices, { ventureId: board.venture.id })
  const offices = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar>
      {(offices.length > 1 || board.officeId !== undefined) && (
        <FilterChip
          label="Office"
          chosen={board.officeId}
          options={offices}
          onChoose={(office) => change({ office: office ?? undefined })}
        />
      )}
      <FilterChip
        label="Job role"
        chosen={board.jobRole}
        options={ROLES}
        onChoose={(role) => change({ role: role ?? undefined })}
      />
    </FilterBar>
  )
}
