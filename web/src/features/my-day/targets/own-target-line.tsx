import type { OwnTarget } from '@holdfast/contract'
import { Bullet } from '../../../ui/bullet.tsx'
import { State } from '../../../ui/state.tsx'
import css from './my-targets.module.css'
import { reachedText, targetName, targetNote } from './target-words.ts'

const STANDINGS = {
  reached: { kind: 'ok', label: 'Reached' },
  on_track: { kind: 'info', label: 'On track' },
  behind: { kind: 'low', label: 'Behind' },
} as const

interface OwnTargetLineProps {
  readonly own: OwnTarget
  /** There are several ventures, so that each line says of which it is. */
  readonly named: boolean
}

export function OwnTargetLine({ own, named }: OwnTargetLineProps) {
  const { standing, value, target, campaign, ventureName } = own
  const of = [campaign?.name, named && ventureName].filter(Boolean).join(' · ')
  const note = targetNote(own)
  return (
    <li>
      <div className={css['head']}>
        <span>
          {targetName(own)}
          {of && <small>{of}</small>}
        </span>
        {standing && <State kind={STANDINGS[standing].kind}>{STANDINGS[standing].label}</State>}
      </div>
      <b>{reachedText(own)}</b>
      {value !== null && target !== null && (
        <Bullet
          value={Number(value)}
          target={Number(target)}
          max={Math.max(Number(value), Number(target), 1e-6) * 1.05}
          label={`${targetName(own)}: ${reachedText(own)}`}
        />
      )}
      {note && <small className={css['note']}>{note}</small>}
    </li>
  )
}
