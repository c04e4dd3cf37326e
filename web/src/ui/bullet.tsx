import css from './bullet.module.css'

interface BulletProps {
  readonly value: number
  readonly max: number
  readonly target: number
  /** Says value and target in words; they also stand beside the bar. */
  readonly label: string
}

/** Progress against a target: the bar is the value, the tick is the target. */
export function Bullet({ value, max, target, label }: BulletProps) {
  const at = (n: number) => `${Math.min(100, Math.max(0, (n / max) * 100))}%`
  return (
    <div className={css['bullet']} role="img" aria-label={label}>
      <i style={{ width: at(value) }} />
      <b style={{ left: at(target) }} />
    </div>
  )
}
