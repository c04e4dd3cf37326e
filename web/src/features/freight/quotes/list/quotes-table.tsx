import { contract, type QuoteRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useList } from '../../../../lib/use-list.ts'
import { DataTable, type DataTableProps } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { useEntryVentures } from '../../freight-ventures.ts'
import { quoteColumns } from './quote-columns.tsx'
import { quoteOrderWords } from './quote-filter-words.ts'
import { NO_QUOTE_FILTERS, type QuoteFilters, useQuoteFilters } from './use-quote-filters.ts'

export const useQuotes = (ventureId: string | undefined, filters: QuoteFilters) =>
  useList(contract.quotes.listQuotes, { ...filters, ventureId, limit: 50 })

interface QuotesTableProps {
  readonly list: ReturnType<typeof useQuotes>
  /** The quotes stand in several zones. */
  readonly named: boolean
}

export function QuotesTable({ list: { rows, loading, problem, retry, more }, named }: QuotesTableProps) {
  const { filters, change, isFiltered } = useQuoteFilters()
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title={isFiltered ? 'Quotes that match' : 'All quotes'} aside={quoteOrderWords(filters)}>
      <DataTable
        label="Quotes"
        rows={rows}
        rowKey={(quote) => quote.id}
        columns={quoteColumns(named)}
        opening={opening}
        sorting={{
          by: filters.sort === 'newest' ? '-number' : 'number',
          onSort: (by) => change({ sort: by === 'number' ? 'oldest' : undefined }),
        }}
        loading={loading}
        more={more}
        empty={<EmptyQuotes />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<QuoteRow>['opening']> = {
  link: ({ id }) => ({ to: '/freight/quotes/$id', params: { id } }),
}

/** Why the list is empty, and what to do. */
function EmptyQuotes() {
  const { change, isFiltered } = useQuoteFilters()
  const mayEnter = useEntryVentures().length > 0
  if (isFiltered)
    return (
      <Empty
        title="No quote matches"
        action={
          <Button variant="default" onClick={() => change(NO_QUOTE_FILTERS)}>
            Clear filters
          </Button>
        }
      >
        No quote of yours has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty title="No quotes yet">
      {mayEnter
        ? 'Enter the first one with “New quote” when a customer asks for a price.'
        : 'Quotes appear here as soon as your desk enters one.'}
    </Empty>
  )
}
