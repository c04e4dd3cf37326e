import type { HotelSums, RecordedNight } from '@holdfast/contract'
import { useRef } from 'react'
import { formatMoney, formatRatio } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { NoData } from '../../../ui/no-data.tsx'
import { NightCell } from './night-cell.tsx'
import type { Drafts, Sheet } from './night-drafts.ts'
import { NIGHT_FIELDS } from './night-fields.ts'
import css from './night-grid.module.css'
import { NightSums } from './night-sums.tsx'
import { Rate } from './rate.tsx'

interface NightGridProps {
  readonly sheet: Sheet
  readonly sums: HotelSums | undefined
  readonly drafts: Drafts
  readonly editable: boolean
  readonly openDay: string | undefined
  readonly onChange: (drafts: Drafts) => void
  readonly onOpen: (day: string) => void
}

/**
 * A month as a sheet: every cell is typed into where it stands. Enter and the arrows go up and down, Tab to the right,
 * Escape takes back what was typed; cells of a spreadsheet can be pasted.
 */
export function NightGrid(props: NightGridProps) {
  const { sheet, sums } = props
  const table = useRef<HTMLTableElement>(null)
  const go = (row: number, column: number) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)
    cell?.focus()
    cell?.select()
  }
  return (
    <div className={css['frame']}>
      <table ref={table} className={css['grid']} aria-label="Nights of the month">
        <thead>
          <tr>
            <th scope="col">Night</th>
            {NIGHT_FIELDS.map(({ figure, head, name }) => (
              <th key={figure} scope="col" title={name}>
                {head}
              </th>
            ))}
            {['Occupancy', 'ADR', 'RevPAR', 'Revenue'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.days.map((day, row) => (
            <NightLine key={day} {...props} day={day} row={row} go={go} />
          ))}
        </tbody>
        {sums && <NightSums sums={sums} />}
      </table>
    </div>
  )
}

interface NightLineProps extends NightGridProps {
  readonly day: string
  readonly row: number
  readonly go: (row: number, column: number) => void
}

function NightLine({ day, row, go, sheet, drafts, editable, openDay, onChange, onOpen }: NightLineProps) {
  const night = sheet.nights.get(day)
  return (
    <tr data-open={openDay === day || undefined} data-loss={night?.isLossNight === true || undefined}>
      <th scope="row">
        {night ? (
          <button type="button" className={css['night']} onClick={() => onOpen(day)} title={night.warnings.join(' ')}>
            {formatDay(day, 'brief')}
            {night.warnings.length > 0 && <span className={css['mark']}> !</span>}
          </button>
        ) : (
          formatDay(day, 'brief')
        )}
      </th>
      {NIGHT_FIELDS.map((field, column) => (
        <td key={field.figure}>
          <NightCell
            at={{ day, field }}
            sheet={sheet}
            drafts={drafts}
            editable={editable}
            place={`${row}-${column}`}
            onChange={onChange}
            onMove={(down) => go(row + down, column)}
          />
        </td>
      ))}
      <Outcome night={night} currency={sheet.currency} />
    </tr>
  )
}

/** What the night comes to, once it is saved. */
const Outcome = ({ night, currency }: { readonly night: RecordedNight | undefined; readonly currency: string }) => (
  <>
    <td className={css['outcome']}>
      {night?.occupancy ? formatRatio(night.occupancy) : <NoData dash reason="Rooms or rooms sold are not known" />}
    </td>
    <td className={css['outcome']}>
      <Rate dash value={night?.adr ?? null} currency={currency} />
    </td>
    <td className={css['outcome']}>
      <Rate dash value={night?.revpar ?? null} currency={currency} />
    </td>
    <td className={css['outcome']}>
      {night?.totalRevenue ? (
        formatMoney(night.totalRevenue)
      ) : (
        <NoData dash reason="One of its three parts is not known" />
      )}
    </td>
  </>
)
