import { stored } from './stored.ts'

export const SINGLE_KEYS = 'single-keys'

/**
 * Whether a bare letter may act as a shortcut: not while somebody writes, not over a dialog or menu, and not when
 * the person has switched them off (speech input would trigger them: WCAG 2.1.4).
 */
export function singleKeysAllowed(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  if (!stored<boolean>(SINGLE_KEYS, true)) return false
  const target = event.target
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]')) return false
  return !document.querySelector('[role="dialog"], [role="menu"]')
}
