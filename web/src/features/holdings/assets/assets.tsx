import { type AssetRow, contract } from '@holdfast/contract'
import { ASSET_KIND_NAMES, ASSET_KINDS, VALUATION_METHOD_NAMES } from '@holdfast/engine/holdings'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useEntityOptions } from '../entity-options.ts'
import { ListSums } from '../list-sums.tsx'
import { STATES, useAssetFilters } from './use-asset-filters.ts'

const UNVALUED = 'Nobody has valued it yet'
const KINDS = ASSET_KINDS.map((value) => ({ value, label: ASSET_KIND_NAMES[value] }))

/** Every asset that the filters leave, with what all of them are worth. */
export function Assets({ manages }: { readonly manages: boolean }) {
  const { filters, isNarrowed } = useAssetFilters()
  const { rows, loading, problem, retry, more } = useList(contract.holdings.listAssets, { ...filters, limit: 50 })
  const { data } = useReply(contract.holdings.listAssets, { ...filters, limit: 1 })
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Stack>
      <AssetFilters />
      <ListSums sums={data?.sums ?? []} one="asset" unknown={UNVALUED} />
      <Section flush title="Assets" aside="By name">
        <DataTable
          label="Assets"
          rows={rows}
          rowKey={({ id }) => id}
          columns={COLUMNS}
          opening={opening}
          loading={loading}
          more={more}
          empty={isNarrowed ? <NoneLeft /> : <NoAssets manages={manages} />}
        />
      </Section>
    </Stack>
  )
}

const opening: NonNullable<DataTableProps<AssetRow>['opening']> = {
  link: ({ id }) => ({ to: '/holdings/assets/$id', params: { id } }),
}

const COLUMNS: readonly Column<AssetRow>[] = [
  {
    key: 'name',
    head: 'Asset',
    cell: ({ name, kind, disposedOn }) => (
      <TwoLines sub={`${ASSET_KIND_NAMES[kind]}${disposedOn ? ' · disposed of' : ''}`} phone={ASSET_KIND_NAMES[kind]}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'entity', head: 'Company', phone: false, cell: ({ entity }) => entity.name },
  {
    key: 'value',
    head: 'Value',
    figure: true,
    cell: ({ latest }) => <Money dash value={latest?.value ?? null} reason={UNVALUED} />,
  },
  {
    key: 'on',
    head: 'Valued on',
    figure: true,
    width: 136,
    cell: ({ latest }) => (latest ? formatDay(latest.day, 'year') : <NoData dash reason={UNVALUED} />),
  },
  {
    key: 'method',
    head: 'Method',
    from: 1280,
    phone: false,
    cell: ({ latest }) => (latest ? VALUATION_METHOD_NAMES[latest.method] : <NoData dash reason={UNVALUED} />),
  },
]

function AssetFilters() {
  const { filters, change } = useAssetFilters()
  const { options } = useEntityOptions(filters.ventureId)
  const { entityId, kind, state, search } = filters
  return (
    <FilterBar>
      <SearchBox
        label="Search assets"
        value={search ?? ''}
        onSearch={(text) => change({ search: text || undefined })}
      />
      <FilterChip
        label="Company"
        options={options}
        chosen={entityId}
        onChoose={(value) => change({ entityId: value ?? undefined })}
      />
      <FilterChip
        label="Kind"
        options={KINDS}
        chosen={kind}
        onChoose={(value) => change({ kind: value ?? undefined })}
      />
      <FilterChip
        label="State"
        options={STATES}
        chosen={state}
        onChoose={(value) => change({ state: value ?? undefined })}
      />
    </FilterBar>
  )
}

const NoneLeft = () => <Empty title="No asset fits these filters">Take a filter off to see more.</Empty>

const NoAssets = ({ manages }: { readonly manages: boolean }) => (
  <Empty title="No assets yet">
    {manages
      ? 'Enter a company first, then what it owns with “New asset”, and say what it is worth.'
      : 'Assets appear here as soon as somebody who manages the holding enters one.'}
  </Empty>
)
