import type { Me } from '@holdfast/contract'
import { SECTION_NAMES, type Section } from '@holdfast/engine/access'
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe, useVenture } from '../lib/session.ts'

export type MenuEntry = Me['routes'][number]

export interface MenuGroup {
  readonly title: string
  readonly entries: readonly MenuEntry[]
}

/**
 * The person's pages as the server names them, without those that this build of the app does not have; after one's own
 * pay, that of each venture.
 */
export function useMenu(): readonly MenuEntry[] {
  const { routes, ventures } = useMe()
  const chosen = useVenture()
  const { routesByPath } = useRouter()
  return useMemo(() => {
    const here = routes.filter(({ path }) => Object.hasOwn(routesByPath, path))
    return withVenturePay(here, (chosen ? [chosen] : ventures).filter(readsOthersPay))
  }, [routes, ventures, chosen, routesByPath])
}

/**
 * Whether a venture's pay is more than one's own there. Who has reports without leading by role finds them from My pay,
 * where the server says so.
 */
export const readsOthersPay = ({ can, role }: Pick<Me['ventures'][number], 'can' | 'role'>): boolean =>
  can['incentives.read_venture'] === true || (role !== null && !WITHOUT_TEAM.has(role))

const WITHOUT_TEAM: ReadonlySet<string> = new Set(['EMPLOYEE', 'CONTRACTOR'])

/** More links than these hide the rest of the menu: then the venture is chosen at the top. */
const MOST_VENTURES = 5

export function withVenturePay(
  menu: readonly MenuEntry[],
  ventures: readonly { readonly id: string; readonly name: string }[],
): readonly MenuEntry[] {
  if (ventures.length > MOST_VENTURES) return menu
  const own = ventures.map(({ id, name }) => ({
    path: `/incentives/${id}`,
    label: `${name} pay`,
    section: 'incentives',
    icon: 'IconCoins',
    inPhoneBar: false,
  }))
  return menu.flatMap((entry) => (entry.path === MY_PAY ? [entry, ...own] : [entry]))
}

const MY_PAY = '/incentives/my'

/** The account stands in the menu of the person's own picture. */
export const ACCOUNT = '/account'

const FIXED: Readonly<Record<string, string>> = {
  command_center: SECTION_NAMES.command_center,
  incentives: 'Pay & points',
  gamification: 'Pay & points',
  admin: SECTION_NAMES.admin,
}

/** Where several sections have a page of one name, with the section: "Freight dashboard". */
export function nameOf(entry: MenuEntry, menu: readonly MenuEntry[]): string {
  const isOnly = menu.filter(({ label }) => label === entry.label).length === 1
  return isOnly ? entry.label : `${sectionName(entry.section)} ${entry.label.toLowerCase()}`
}

/** Whether a page is not the current one although the address begins like its own: another page lies below it. */
export const hasPagesBelow = ({ path }: MenuEntry, menu: readonly MenuEntry[]): boolean =>
  menu.some((other) => other.path.startsWith(`${path}/`))

/** Heads of rail and "More" in the server's order: work sections of one page share "Work", larger ones have a head. */
export function groupsOf(menu: readonly MenuEntry[]): readonly MenuGroup[] {
  const listed = menu.filter(({ path }) => path !== ACCOUNT)
  const titles = [...new Set(listed.map((entry) => titleOf(entry, listed)))]
  return titles.map((title) => ({ title, entries: listed.filter((entry) => titleOf(entry, listed) === title) }))
}

export const isWork = ({ section }: MenuEntry): boolean => !Object.hasOwn(FIXED, section)

function titleOf(entry: MenuEntry, menu: readonly MenuEntry[]): string {
  const fixed = FIXED[entry.section]
  if (fixed) return fixed
  const alone = menu.filter(({ section }) => section === entry.section).length === 1
  return alone ? 'Work' : sectionName(entry.section)
}

const sectionName = (section: string): string => SECTION_NAMES[section as Section] ?? section
