import { contract } from '@holdfast/contract'
import { addDays } from '../../../lib/calendar-day.ts'
import { counted } from '../../../lib/counted.ts'
import { useReply } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { Count, Ratio } from '../../../ui/figure.tsx'
import { WeekTiles } from './week-tiles.tsx'

const UNTOLD = 'The totals of these days do not tell it'

export function BpoWeek({ venture: { id, today, currency } }: { readonly venture: MyVenture }) {
  const reply = useReply(contract.kpi.bpoKpi, { ventureId: id, from: addDays(today, -6), to: today })
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
                key: 'calls',
                label: 'Calls',
                value: <Count value={total.calls} reason={UNTOLD} />,
                spark: days.map(({ calls }) => calls),
                change:
                  total.inbound === null ? 'Of totals without calls' : `${counted(total.inbound, 'call')} from outside`,
              },
              {
                key: 'answered',
                label: 'Answered',
                value: <Ratio value={total.answeredShare} reason="Nobody called" />,
                change: 'Of those who called',
              },
              {
                key: 'level',
                label: 'Service level',
                value: <Ratio value={total.serviceLevel} reason="Nobody called" />,
                change: 'Answered within the campaign’s time',
              },
              {
                key: 'appointments',
                label: 'Appointments',
                value: <Count value={total.appointments} reason={UNTOLD} />,
                spark: days.map(({ appointments }) => appointments),
                change: total.deals === null ? 'Deals not known' : counted(total.deals, 'deal'),
              },
            ]
          : []
      }
    />
  )
}
