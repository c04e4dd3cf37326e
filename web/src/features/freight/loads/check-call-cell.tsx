import type { LoadRow } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { placeText } from '../../../lib/place-text.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { State } from '../../../ui/state.tsx'
import { shortWhen } from '../when-text.ts'
import css from './load-columns.module.css'

interface CheckCallCellProps {
  readonly load: LoadRow
  readonly onCheckCall: ((load: LoadRow) => void) | null
}

const ON_THE_WAY: readonly LoadRow['status'][] = ['COVERED', 'DISPATCHED', 'IN_TRANSIT']

/** What the driver said last, and a way to record what they say now; nothing for loads that nobody drives. */
export function CheckCallCell({ load, onCheckCall }: CheckCallCellProps) {
  const { lastCheckCall: last, zone, status } = load
  const mayCall = onCheckCall !== null && ON_THE_WAY.includes(status)
  if (last === null && !mayCall) return null
  return (
    <span className={css['call']}>
      {last && <LastCall call={last} zone={zone} />}
      {mayCall && (
        <Anchor component="button" type="button" inherit onClick={() => onCheckCall(load)}>
          Check call<Hidden> on {load.number}</Hidden>
        </Anchor>
      )}
    </span>
  )
}

interface LastCallProps {
  readonly call: NonNullable<LoadRow['lastCheckCall']>
  readonly zone: string
}

/** "Meridian, MS Sun 22 09:57". */
function LastCall({ call: { at, place, isLate }, zone }: LastCallProps) {
  return (
    <>
      {isLate && (
        <State plain kind="late">
          Late
        </State>
      )}{' '}
      <span className={css['where']}>{`${place ? `${placeText(place)} ` : ''}${shortWhen(at, zone)}`}</span>{' '}
    </>
  )
}
