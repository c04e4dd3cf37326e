const PLACE = 'holdfast.before-acting'

/**
 * Whoever begins or ends to act as another is somebody else to every answer that was read: the whole app starts anew.
 * Where one was is kept by this tab alone.
 */
export function beginActing() {
  const { pathname, search } = window.location
  sessionStorage.setItem(PLACE, `${pathname}${search}`)
  window.location.assign('/')
}

/** Back to the page from which it began. */
export function endActing() {
  const place = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  window.location.assign(place !== null && /^\/(?!\/)/.test(place) ? place : '/')
}
