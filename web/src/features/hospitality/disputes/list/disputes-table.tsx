import { contract, type HotelDisputeRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useList } from '../../../../lib/use-list.ts'
import { DataTable, type DataTableProps } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { ViewToggle } from '../../../../ui/view-toggle.tsx'
import { useHotelVentures } from '../../hotel-ventures.ts'
import { disputeColumns } from './dispute-columns.tsx'
import { DisputesBoard } from './disputes-board.tsx'
import { type DisputeFilters, NO_DISPUTE_FILTERS, useDisputeFilters } from './use-dispute-filters.ts'

export const useDisputes = (ventureId: string | undefined, filters: DisputeFilters) =>
  useList(contract.hotelDisputes.listHotelDisputes, { ...filters, ventureId, limit: 50 })

/** The disputes that the filters leave: as a list by their clocks, or as a board by their states. */
export function DisputesTable({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, asBoard, isFiltered } = useDisputeFilters()
  const { rows, loading, problem, retry, more } = useDisputes(ventureId, filters)
  if (problem) return <Problem error={problem} retry={retry} />
  const toggle = (
    <ViewToggle
      asTable={!asBoard}
      drawing="board"
      onToggle={(asTable) => change({ view: asTable ? undefined : 'board' })}
    />
  )
  const title = isFiltered ? 'Disputes that match' : 'Disputes under way'
  if (asBoard && rows.length > 0)
    return (
      <Section title={title} aside={toggle}>
        <DisputesBoard rows={rows} more={more} />
      </Section>
    )
  return (
    <Section flush title={title} aside={toggle}>
      <DataTable
        label="Disputes"
        rows={rows}
        rowKey={(dispute) => dispute.id}
        columns={disputeColumns}
        opening={opening}
        sorting={{
          by: filters.sort === 'newest' ? '-newest' : 'due',
          onSort: (by) => change({ sort: by.endsWith('newest') ? 'newest' : undefined }),
        }}
        loading={loading}
        more={more}
        empty={<EmptyDisputes />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<HotelDisputeRow>['opening']> = {
  link: ({ id }) => ({ to: '/hotel/disputes/$id', params: { id } }),
}

/** Why the desk is empty, and what to do. */
function EmptyDisputes() {
  const { change, isFiltered } = useDisputeFilters()
  const mayEnter = useHotelVentures().some(({ can }) => can['hotel.write'] === true)
  if (isFiltered)
    return (
      <Empty
        title="No dispute matches"
        action={
          <Button variant="default" onClick={() => change(NO_DISPUTE_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        No dispute of yours has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty title="No dispute is under way">
      {mayEnter
        ? 'Enter one with “New dispute” when a bank, a portal or a guest contests a charge, or import a list of them.'
        : 'Disputes appear here as soon as one of your hotels enters one.'}
    </Empty>
  )
}
