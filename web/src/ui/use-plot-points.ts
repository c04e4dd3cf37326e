import { type RefObject, useEffect, useState } from 'react'

/**
 * Which part shows its tip: that under the pointer, or that with the focus. The arrows, Home and End lead from point to
 * point, of which one takes the tab key; Escape puts the tip away.
 */
export function usePlotPoints(plot: RefObject<HTMLElement | null>): number | null {
  const [shown, show] = useState<number | null>(null)
  useEffect(() => {
    const element = plot.current
    if (!element) return
    const showAt = ({ target }: Event) => show(columnOf(target))
    const hide = () => show(null)
    const onKey = (event: KeyboardEvent) => (event.key === 'Escape' ? hide() : walk(event, element))
    element.addEventListener('pointerover', showAt)
    element.addEventListener('focusin', showAt)
    element.addEventListener('pointerleave', hide)
    element.addEventListener('focusout', hide)
    element.addEventListener('keydown', onKey)
    return () => {
      element.removeEventListener('pointerover', showAt)
      element.removeEventListener('focusin', showAt)
      element.removeEventListener('pointerleave', hide)
      element.removeEventListener('focusout', hide)
      element.removeEventListener('keydown', onKey)
    }
  }, [plot])
  return shown
}

function columnOf(target: EventTarget | null): number | null {
  const column = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  return column ? Number(column.dataset['column']) : null
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

function walk(event: KeyboardEvent, plot: HTMLElement) {
  const points = [...plot.querySelectorAll<HTMLElement>('[data-point]')]
  const from = points.findIndex((point) => point.matches(':focus'))
  const step = STEPS[event.key]
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? points.length - 1 : step === undefined ? -1 : from + step
  const next = points[to]
  if (from < 0 || !next) return
  event.preventDefault()
  for (const point of points) point.tabIndex = point === next ? 0 : -1
  next.focus()
}
