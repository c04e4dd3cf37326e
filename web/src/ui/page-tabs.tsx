import { Link } from '@tanstack/react-router'
import type { LinkTarget } from './link-target.ts'
import css from './page-tabs.module.css'

export interface PageTab {
  readonly name: string
  readonly link: LinkTarget
  readonly here: boolean
}

/** Parts of one record, each with an address of its own. */
export const PageTabs = ({ label, tabs }: { readonly label: string; readonly tabs: readonly PageTab[] }) => (
  <nav className={css['tabs']} aria-label={label}>
    {tabs.map(({ name, link, here }) => (
      // Which part is shown stands in the search, which the router's own mark of the current page does not read.
      <Link
        key={name}
        {...link}
        activeProps={{}}
        data-here={here || undefined}
        aria-current={here ? 'page' : undefined}
      >
        {name}
      </Link>
    ))}
  </nav>
)
