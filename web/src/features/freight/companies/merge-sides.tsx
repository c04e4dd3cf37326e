import css from './merge-dialog.module.css'
import type { MergeSide } from './merge-side.ts'

interface MergeSidesProps {
  readonly sides: readonly [MergeSide, MergeSide]
  readonly firstStays: boolean
  readonly onStay: (isFirst: boolean) => void
}

/** One of the two stays. */
export const MergeSides = ({ sides: [first, second], firstStays, onStay }: MergeSidesProps) => (
  <fieldset className={css['sides']}>
    <legend>Which one stays?</legend>
    <Side side={first} stays={firstStays} onStay={() => onStay(true)} />
    <Side side={second} stays={!firstStays} onStay={() => onStay(false)} />
  </fieldset>
)

interface SideProps {
  readonly side: MergeSide
  readonly stays: boolean
  readonly onStay: () => void
}

const Side = ({ side, stays, onStay }: SideProps) => (
  <label className={css['side']} data-stays={stays || undefined}>
    <span className={css['name']}>
      <input type="radio" name="stays" checked={stays} onChange={onStay} />
      {side.name}
    </span>
    <span className={css['verdict']}>{stays ? 'Stays' : 'Goes'}</span>
    <dl>
      {Object.entries(side.facts).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </label>
)
