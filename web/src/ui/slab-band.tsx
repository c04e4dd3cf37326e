import { Key } from './key.tsx'
import css from './slab-band.module.css'

interface Slab {
  /** Where the slab begins, in the unit of `max`. */
  readonly from: number
  /** "5% from $5,000". */
  readonly label: string
}

interface SlabBandProps {
  /** Everything in words, for people who listen. */
  readonly label: string
  readonly slabs: readonly Slab[]
  /** Value before this day, and after it; the end of the drawing. All in one unit. */
  readonly before: number
  readonly after: number
  readonly max: number
  readonly words: { readonly before: string; readonly added: string; readonly toDate: string }
}

/** Before grey, this day in the accent, the bounds of the slabs cut in. */
export function SlabBand({ label, slabs, before, after, max, words }: SlabBandProps) {
  const at = (value: number) => `${Math.min(100, (value / max) * 100)}%`
  return (
    <div className={css['slab']} role="img" aria-label={label}>
      <div className={css['bar']}>
        <i style={{ left: 0, width: at(before) }} />
        <b style={{ left: at(before), width: at(after - before) }} />
        {slabs.map((slab) => slab.from > 0 && <u key={slab.from} style={{ left: at(slab.from) }} />)}
      </div>
      <div className={css['scale']}>
        {slabs.map((slab, i) => (
          <span
            key={slab.from}
            style={i === slabs.length - 1 && slab.from > max * 0.6 ? { right: 0 } : { left: at(slab.from) }}
          >
            {slab.label}
          </span>
        ))}
      </div>
      <div className={css['words']}>
        <Key color="var(--hf-track-2)">{words.before}</Key>
        <Key color="var(--hf-chart-1)">{words.added}</Key>
        <b>{words.toDate}</b>
      </div>
    </div>
  )
}
