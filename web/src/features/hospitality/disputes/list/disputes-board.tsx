import type { HotelDisputeRow } from '@holdfast/contract'
import { DISPUTE_STATUSES } from '@holdfast/engine/hospitality'
import { Link } from '@tanstack/react-router'
import { formatMoney } from '../../../../lib/format.ts'
import { TableMore, type TableMoreProps } from '../../../../ui/table-more.tsx'
import { DisputeState } from '../dispute-state.tsx'
import { disputeName, kindName } from '../dispute-words.ts'
import { DueCell } from '../due-cell.tsx'
import css from './disputes-board.module.css'

interface DisputesBoardProps {
  readonly rows: readonly HotelDisputeRow[]
  readonly more: TableMoreProps | null | undefined
}

/** A lane a state, in the order of a dispute's life, each by its clocks. Lanes that nothing stands in stay, and say so. */
export function DisputesBoard({ rows, more }: DisputesBoardProps) {
  return (
    <>
      <div className={css['board']}>
        {DISPUTE_STATUSES.map((status) => (
          <Lane key={status} status={status} rows={rows.filter((row) => row.status === status)} />
        ))}
      </div>
      {more && <TableMore {...more} shown={rows.length} />}
    </>
  )
}

interface LaneProps {
  readonly status: HotelDisputeRow['status']
  readonly rows: readonly HotelDisputeRow[]
}

function Lane({ status, rows }: LaneProps) {
  return (
    <section className={css['lane']} aria-label={`${rows.length} disputes`}>
      <header>
        <DisputeState plain status={status} />
        <span>{rows.length}</span>
      </header>
      {rows.length === 0 && <p>None</p>}
      <ul>
        {rows.map((dispute) => (
          <li key={dispute.id}>
            <Link className={css['card']} to="/hotel/disputes/$id" params={{ id: dispute.id }}>
              <b>{disputeName(dispute)}</b>
              <span className={css['amount']}>{formatMoney(dispute.amount)}</span>
              <small>
                {kindName(dispute.kind)} · {dispute.hotel.name}
              </small>
              <DueCell {...dispute} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
