import type { ReactNode } from 'react'
import css from './wizard.module.css'

interface WizardButtonsProps {
  /** The way out. */
  readonly out?: ReactNode
  readonly back?: ReactNode
  /** The one primary action. */
  readonly children: ReactNode
}

/** The ways out, back and on; the last is always in sight, on a wide screen all of them. */
export const WizardButtons = ({ out, back, children }: WizardButtonsProps) => (
  <div className={css['buttons']}>
    {(out || back) && (
      <div className={css['others']}>
        <div className={css['out']}>{out}</div>
        {back}
      </div>
    )}
    <div className={css['on']}>{children}</div>
  </div>
)
