import type { Cliff } from '@holdfast/contract'
import { IconArrowDownRight, IconArrowUpRight, IconToggleLeft } from '@tabler/icons-react'
import { Hidden } from '../../../ui/hidden.tsx'
import css from './rule-card.module.css'

const ICONS = { up: IconArrowUpRight, down: IconArrowDownRight, gate: IconToggleLeft }

/** Where the amount of a rule jumps: one more or less of the work decides about it. */
export function Cliffs({ cliffs }: { readonly cliffs: readonly Pick<Cliff, 'kind' | 'at' | 'sentence'>[] }) {
  if (cliffs.length === 0) return null
  return (
    <ul className={css['cliffs']}>
      {cliffs.map(({ kind, at, sentence }) => {
        const Icon = ICONS[kind]
        return (
          <li key={`${kind} ${at} ${sentence}`} data-kind={kind}>
            <Icon size={14} aria-hidden />
            <span>
              {kind === 'down' && <Hidden>More work pays less. </Hidden>}
              {sentence}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
