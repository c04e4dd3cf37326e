/** A ref for what appears far from where the eyes are: a long form is sent from its end. */
export function intoView(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'nearest' })
}
