import type { BpoRow } from '@holdfast/contract'
import type { Column } from '../../ui/column.ts'
import { Count, Duration, Ratio } from '../../ui/figure.tsx'

const seconds = (value: string | null) => (value === null ? null : Number(value))

/** What is measured of the calls of a row. */
export const bpoMeasureColumns: readonly Column<BpoRow>[] = [
  { key: 'calls', head: 'Calls', figure: true, cell: ({ calls }) => <Count value={calls} /> },
  { key: 'answered', head: 'Answered', figure: true, phone: false, cell: ({ answered }) => <Count value={answered} /> },
  {
    key: 'abandonment',
    head: 'Abandoned',
    figure: true,
    phone: false,
    cell: ({ abandonment }) => (
      <Ratio dash value={abandonment} reason="No offered call is known to be answered or not" />
    ),
  },
  {
    key: 'serviceLevel',
    head: 'Service level',
    figure: true,
    phone: false,
    cell: ({ serviceLevel }) => <Ratio dash value={serviceLevel} reason="No wait was noted" />,
  },
  {
    key: 'asa',
    head: 'Speed of answer',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ averageSpeedOfAnswer }) => (
      <Duration dash value={seconds(averageSpeedOfAnswer)} reason="No answered call has its wait noted" />
    ),
  },
  {
    key: 'aht',
    head: 'Handle time',
    figure: true,
    cell: ({ averageHandleTime }) => (
      <Duration dash value={seconds(averageHandleTime)} reason="No call has talk, hold and wrap" />
    ),
  },
  {
    key: 'appointments',
    head: 'Appts',
    figure: true,
    phone: false,
    from: 1280,
    cell: ({ appointments }) => <Count value={appointments} />,
  },
  { key: 'deals', head: 'Deals', figure: true, phone: false, cell: ({ deals }) => <Count value={deals} /> },
  {
    key: 'conversion',
    head: 'Conversion',
    figure: true,
    phone: false,
    from: 1440,
    cell: ({ conversion }) => <Ratio dash value={conversion} reason="Nobody was reached" />,
  },
]
