import { contract } from '@holdfast/contract'
import { addDays } from '../../../lib/calendar-day.ts'
import { counted } from '../../../lib/counted.ts'
import { formatRatio } from '../../../lib/format.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Count, Money, Ratio } from '../../../ui/figure.tsx'
import { WeekTiles } from './week-tiles.tsx'

export function FreightWeek({ venture: { id, today, currency } }: { readonly venture: MyVenture }) {
  const reply = useReply(contract.kpi.freightKpi, { ventureId: id, from: addDays(today, -6), to: today })
  const { data } = reply
  const total = data?.total.find((each) => each.currency === currency)
  const days = (data?.items ?? []).filter((each) => each.currency === currency)
  return (
    <WeekTiles
      reply={reply}
      isEmpty={total === undefined}
      tiles={
        total
          ? [
              {
                key: 'created',
                label: 'Loads entered',
                value: <Count value={total.created} />,
                spark: days.map(({ created }) => created),
                change: `${counted(total.covered, 'load')} covered`,
              },
              {
                key: 'delivered',
                label: 'Delivered',
                value: <Count value={total.delivered} />,
                spark: days.map(({ delivered }) => delivered),
                change: total.onTimeDelivery === null ? null : `${formatRatio(total.onTimeDelivery)} on time`,
              },
              {
                key: 'revenue',
                label: 'Revenue',
                value: <Money value={{ minor: total.revenueMinor, currency }} />,
                spark: days.map(({ revenueMinor }) => revenueMinor),
                change: `${counted(total.billed, 'load')} billed`,
              },
              {
                key: 'margin',
                label: 'Margin',
                value: <Ratio value={total.marginPct} reason="No load with a known cost was billed" />,
                change: 'Of loads whose cost is known',
              },
            ]
          : []
      }
    />
  )
}
