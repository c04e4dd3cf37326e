import type { Briefing, BriefingFigure } from '@holdfast/contract'
import { formatFigure } from '../../lib/format-figure.ts'
import { formatDay } from '../../lib/format-time.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { Spark } from '../../ui/spark.tsx'
import { State } from '../../ui/state.tsx'
import css from './figure-block.module.css'

type Block = Briefing['blocks'][number]

const TRADES = { freight: 'Freight', bpo: 'BPO', hotel: 'Hotels', holdings: 'Holdings' } as const

/** A venture's trade in five lines: the day before the briefing's beside the mean of the seven days that it ends. */
export function FigureBlock({ block, isToday }: { readonly block: Block; readonly isToday: boolean }) {
  const { ventureName, kind, currency, day, figures } = block
  return (
    <Section flush title={TRADES[kind]} aside={`${ventureName} · ${currency}`}>
      <DataTable
        compact
        label={`${TRADES[kind]}, ${ventureName}: ${formatDay(day)} and the seven-day mean`}
        rows={figures}
        rowKey={({ metric }) => metric}
        columns={columns(
          day,
          isToday,
          figures.some(({ target }) => target !== null),
        )}
      />
    </Section>
  )
}

const columns = (day: string, isToday: boolean, aims: boolean): readonly Column<BriefingFigure>[] => [
  {
    key: 'label',
    head: formatDay(day),
    cell: (figure) => (
      <>
        {figure.label}
        {figure.fallenPercent !== null && <State kind="bad">{`${figure.fallenPercent} % below the mean`}</State>}
        {figure.sevenDayMean !== null && (
          <span className={css['mean']}>mean {formatFigure(figure.sevenDayMean, figure)}</span>
        )}
        {figure.target !== null && <span className={css['mean']}>target {formatFigure(figure.target, figure)}</span>}
      </>
    ),
  },
  {
    key: 'days',
    head: <Hidden>Seven days</Hidden>,
    phone: false,
    width: 96,
    cell: ({ days }) => <Spark data={days.map(numberOrGap)} width={64} height={20} />,
  },
  {
    key: 'yesterday',
    head: isToday ? 'Yesterday' : 'That day',
    figure: true,
    cell: (figure) =>
      figure.yesterday === null ? (
        <NoData reason="Nothing was measured on this day" />
      ) : (
        <b className={css['value']}>{formatFigure(figure.yesterday, figure)}</b>
      ),
  },
  {
    key: 'mean',
    head: '7-day mean',
    figure: true,
    phone: false,
    cell: (figure) =>
      figure.sevenDayMean === null ? (
        <NoData reason="Nothing was measured in these seven days" />
      ) : (
        <span className={css['muted']}>{formatFigure(figure.sevenDayMean, figure)}</span>
      ),
  },
  // Gone where nothing is aimed at.
  ...(aims ? [TARGET] : []),
]

const TARGET: Column<BriefingFigure> = {
  key: 'target',
  head: 'Target',
  figure: true,
  phone: false,
  cell: (figure) =>
    figure.target === null ? (
      <NoData dash reason="Nothing is aimed at" />
    ) : (
      <span className={css['muted']}>{formatFigure(figure.target, figure)}</span>
    ),
}

const numberOrGap = (value: string | null) => (value === null ? null : Number(value))
