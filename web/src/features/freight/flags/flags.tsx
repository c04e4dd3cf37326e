import type { Load, LoadRecord } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { Anchor, Button } from '@mantine/core'
import { formatDuration } from '../../../lib/format.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { FlagState } from '../load-state.tsx'
import { FLAG_NAMES } from '../names.ts'
import type { FlagWish } from './flag-dialog.tsx'
import css from './flags.module.css'
import { raisableFlags } from './raisable-flags.ts'

interface FlagsProps {
  readonly load: Load
  /** With every flag that was ever up; undefined: on its way. */
  readonly record: LoadRecord | undefined
  readonly onWish: (wish: FlagWish) => void
}

/** Flags that are up; they stand beside the status and do not change it. */
export function Flags({ load, record, onWish }: FlagsProps) {
  const { openFlags, zone, can } = load
  const past = record?.flags.filter(({ cleared }) => cleared !== null) ?? []
  return (
    <Section
      title="Flags"
      aside={
        can['flag'] &&
        raisableFlags(load).length > 0 && (
          <Anchor component="button" type="button" onClick={() => onWish({ up: true })}>
            Raise a flag
          </Anchor>
        )
      }
    >
      {openFlags.length === 0 && <p className={css['none']}>No flag is up.</p>}
      <ul className={css['flags']}>
        {openFlags.map(({ id, kind, reason, raisedAt, by }) => (
          <li key={id}>
            <span className={css['head']}>
              <FlagState kind={kind} />
              {can['flag'] && <Clear kind={kind} onClear={() => onWish({ up: false, kind })} />}
            </span>
            {reason}
            <small>
              {by?.name ?? 'Holdfast'} · {formatInstant(raisedAt, zone)}
            </small>
          </li>
        ))}
        {past.map((flag) => (
          <PastFlag key={flag.id} flag={flag} zone={zone} />
        ))}
      </ul>
    </Section>
  )
}

interface PastFlagProps {
  readonly flag: LoadRecord['flags'][number]
  readonly zone: string
}

/** One that came down: for how long it was up, and why. */
function PastFlag({ flag: { kind, reason, at, by, cleared }, zone }: PastFlagProps) {
  if (cleared === null) return null
  const up = (Date.parse(cleared.at) - Date.parse(at)) / 1000
  return (
    <li>
      <span className={css['head']}>
        <State kind="ok">{`${FLAG_NAMES[kind]} cleared`}</State>
      </span>
      {reason}
      {cleared.reason && `. ${cleared.reason}`}
      <small>
        {by?.name ?? 'Holdfast'} · {formatInstant(at, zone)} · up for {formatDuration(up)} · cleared by{' '}
        {cleared.by?.name ?? 'Holdfast'}
      </small>
    </li>
  )
}

const Clear = ({ kind, onClear }: { readonly kind: FlagKind; readonly onClear: () => void }) => (
  <Button variant="default" size="compact-sm" aria-label={`Clear the flag ${FLAG_NAMES[kind]}`} onClick={onClear}>
    Clear
  </Button>
)
