import type { Drill } from '@holdfast/contract'
import { useHasPage } from '../../lib/use-has-page.ts'
import type { LinkTarget } from '../../ui/link-target.ts'
import { drillLink, pageOf } from './drill-link.ts'

/** Where the rows behind a figure are seen; null where the person has no such page. */
export function useDrill(ventureId: string): (drill: Drill) => LinkTarget | null {
  const hasPage = useHasPage()
  return (drill) => {
    const page = pageOf(drill.path)
    return page !== null && hasPage(page) ? drillLink(drill, ventureId) : null
  }
}
