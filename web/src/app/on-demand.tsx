import { type ComponentType, lazy, type ReactElement, Suspense, useState } from 'react'

interface ButtonHandlers {
  readonly onPointerEnter?: () => void
  readonly onFocus?: () => void
  readonly onClick?: () => void
}

export interface OnDemandProps {
  /** Draws the button with the handlers that it needs for the moment. */
  readonly button: (handlers: ButtonHandlers) => ReactElement
}

/**
 * A button whose menu is not part of the first load: its code comes when the pointer nears or the focus arrives,
 * and the first click mounts the menu opened. From then on the menu itself draws the button and listens to it.
 */
export function onDemand(load: () => Promise<{ default: ComponentType<OnDemandProps> }>) {
  const Menu = lazy(load)
  return function OnDemand({ button }: OnDemandProps) {
    const [asked, setAsked] = useState(false)
    const waiting = button({ onPointerEnter: load, onFocus: load, onClick: () => setAsked(true) })
    if (!asked) return waiting
    return (
      <Suspense fallback={waiting}>
        <Menu button={button} />
      </Suspense>
    )
  }
}
