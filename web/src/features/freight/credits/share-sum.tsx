import { State } from '../../../ui/state.tsx'
import { formatPercent } from './shares.ts'

/** Whether the shares of a role make one load, and what to do when they do not. */
export function ShareSum({ missing }: { readonly missing: number }) {
  return (
    <span aria-live="polite">
      {missing === 0 ? (
        <State plain kind="ok">
          Adds up to 100%
        </State>
      ) : (
        <State plain kind="warn">
          {missing > 0 ? `${formatPercent(missing)} still to give` : `${formatPercent(-missing)} too much`}
        </State>
      )}
    </span>
  )
}
