import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Column } from './column.ts'
import { DataTable } from './data-table.tsx'
import { NoData } from './no-data.tsx'
import type { PlotPart, PlotProps, PlotSeries } from './plot-props.ts'

interface PlotTableProps extends PlotProps {
  readonly title: string
  readonly partHead: string
}

/** The figures of a chart, the last part first; each part and each amount leads where its bar does. */
export function PlotTable({ title, partHead, parts, series, links }: PlotTableProps) {
  const indexOf = new Map(parts.map(({ key }, i) => [key, i]))
  const at = ({ key }: PlotPart) => indexOf.get(key) ?? 0
  const columns: readonly Column<PlotPart>[] = [
    { key: 'part', head: partHead, cell: ({ name }) => name },
    ...series.map((each) => ({
      key: each.key,
      head: each.name,
      figure: true,
      cell: (part: PlotPart) => <Cell series={each} index={at(part)} />,
    })),
  ]
  return (
    <DataTable
      bare
      compact
      label={title}
      rows={parts.toReversed()}
      rowKey={({ key }) => key}
      columns={columns}
      {...(links && { opening: { link: (part: PlotPart) => links[at(part)] ?? null } })}
    />
  )
}

function Cell({ series: { values, links, format }, index }: { readonly series: PlotSeries; readonly index: number }) {
  const value = values[index] ?? null
  if (value === null) return <NoData dash reason="Nothing was measured" />
  const link = links?.[index]
  if (!link) return format(value)
  return (
    <Anchor underline="always" renderRoot={(anchor) => <Link {...anchor} {...link} />}>
      {format(value)}
    </Anchor>
  )
}
