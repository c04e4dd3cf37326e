import type { MyVenture } from './session.ts'

/** Where a file of records would go: the venture if it can only be one; null where the person may import into none. */
export function importTarget(ventures: readonly MyVenture[], kind: string) {
  const open = ventures.filter(({ can }) => can['imports.open'] && can['imports.work'])
  if (open.length === 0) return null
  return { to: '/imports/new', search: { kind, venture: open.length === 1 ? open[0]?.id : undefined } } as const
}
