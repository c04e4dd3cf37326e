import {
  IconAlertTriangle,
  IconArrowDown,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconClockExclamation,
  IconFlame,
  IconProgress,
} from '@tabler/icons-react'
import { cx } from './cx.ts'
import { Hidden } from './hidden.tsx'
import css from './state.module.css'
import colours from './state-colours.module.css'

/** Also for what is drawn by hand: the same state has the same picture everywhere. */
export const stateIcons = {
  ok: IconCheck,
  warn: IconClock,
  bad: IconFlame,
  late: IconClockExclamation,
  risk: IconAlertTriangle,
  low: IconArrowDown,
  info: IconProgress,
  none: IconCircleDashed,
}

export type StateKind = keyof typeof stateIcons

interface StateProps {
  readonly kind: StateKind
  readonly children: string
  /** Without ground: in tables, where the state is one column of many. */
  readonly plain?: boolean
  /** Only where value and target stand beside it. The word is read aloud and shown on hover. */
  readonly iconOnly?: boolean
}

/** State is an icon and a word first, colour third. */
export function State({ kind, children, plain, iconOnly }: StateProps) {
  const Icon = stateIcons[kind]
  return (
    <span
      className={cx(css['state'], css[kind], colours[kind], plain && css['plain'])}
      title={iconOnly ? children : undefined}
    >
      <Icon size={iconOnly ? 15 : 13} stroke={2.2} aria-hidden />
      {iconOnly ? <Hidden>{children}</Hidden> : children}
    </span>
  )
}
