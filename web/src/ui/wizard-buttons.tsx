import type { ReactNode } from 'react'
import css from './wizard-buttons.module.css'

interface WizardButtonsProps {
  /** The way out. */
  readonly out?: ReactNode
  readonly back?: ReactNode
  /** The one primary action. */
  readonly children: ReactNode
}

/** The ways out, back and on, always in sight on a wide screen. The last child of its step. */
export const WizardButtons = ({ out, back, children }: WizardButtonsProps) => (
  <div className={css['buttons']} data-wizard-buttons>
    {(out || back) && (
      <div className={css['others']}>
        <div className={css['out']}>{out}</div>
        {back}
      </div>
    )}
    <div className={css['on']}>{children}</div>
  </div>
)
