import type { Load } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { Anchor, Button } from '@mantine/core'
import { formatInstant } from '../../../lib/format-time.ts'
import { Section } from '../../../ui/section.tsx'
import { FlagState } from '../load-state.tsx'
import { FLAG_NAMES } from '../names.ts'
import type { FlagWish } from './flag-dialog.tsx'
import css from './flags.module.css'
import { raisableFlags } from './raisable-flags.ts'

interface FlagsProps {
  readonly load: Load
  readonly onWish: (wish: FlagWish) => void
}

/** Flags that are up; they stand beside the status and do not change it. */
export function Flags({ load, onWish }: FlagsProps) {
  const { openFlags, zone, can } = load
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
      </ul>
    </Section>
  )
}

const Clear = ({ kind, onClear }: { readonly kind: FlagKind; readonly onClear: () => void }) => (
  <Button variant="default" size="compact-sm" aria-label={`Clear the flag ${FLAG_NAMES[kind]}`} onClick={onClear}>
    Clear
  </Button>
)
