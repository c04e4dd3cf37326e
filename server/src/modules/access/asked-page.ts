import { type AppRoute, findRoute } from '@holdfast/engine/access'
import { isUuid, refuse } from '@holdfast/engine/kernel'
import type { RecordKind } from './queries/asked-record.ts'

export type AskedPage = {
  readonly route: AppRoute
  readonly record: { readonly kind: RecordKind; readonly id: string } | null
  /** Named in the address, as the switcher does. */
  readonly ventureId: string | undefined
}

/** What a page's address asks for, with or without the server's name before it. Refuses `page.unknown`. */
export function askedPage(address: string): AskedPage {
  const url = URL.parse(address.trim(), 'https://holdfast.invalid')
  const route = url && findRoute(url.pathname)
  if (!url || !route)
    return refuse('refused', 'page.unknown', 'There is no such page. Paste an address as the browser shows it.', {
      field: 'page',
    })
  const at = route.path.split('/').findIndex((segment) => segment.startsWith('$'))
  const id = url.pathname.split('/')[at]
  const kind = RECORD_OF[route.path]
  const ventureId = url.searchParams.get('venture') ?? undefined
  return {
    route,
    record: kind && id !== undefined && isUuid(id) ? { kind, id } : null,
    ventureId: ventureId !== undefined && isUuid(ventureId) ? ventureId : undefined,
  }
}

const RECORD_OF: Readonly<Record<string, RecordKind>> = {
  '/freight/loads/$id': 'load',
  '/ventures/$id': 'venture',
  '/admin/users/$id': 'person',
}
