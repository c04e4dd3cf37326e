import { Kbd } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Mark } from '../ui/mark.tsx'
import { iconOf } from './icons.ts'
import { groupsOf, hasPagesBelow, type MenuEntry, type MenuGroup, nameOf, useMenu } from './menu.ts'
import css from './rail.module.css'

interface RailProps {
  readonly collapsed: boolean
  readonly onToggle: () => void
}

export function Rail({ collapsed, onToggle }: RailProps) {
  const menu = useMenu()
  const groups = groupsOf(menu)
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const verb = collapsed ? 'Expand' : 'Collapse'
  return (
    <nav className={css['rail']} aria-label="Sections" data-collapsed={collapsed || undefined}>
      <Link to="/" className={css['brand']} aria-label="Holdfast, first page">
        <Mark />
        <span>Holdfast</span>
      </Link>
      <div className={css['items']}>
        {groups.filter(isMain).map((group) => (
          <Group key={group.title} group={group} menu={menu} collapsed={collapsed} />
        ))}
      </div>
      <div className={css['foot']}>
        {groups
          .filter((group) => !isMain(group))
          .flatMap(({ entries }) => entries.map((e) => item(e, menu, collapsed)))}
        <button
          type="button"
          className={css['item']}
          onClick={onToggle}
          aria-keyshortcuts="["
          title={collapsed ? 'Expand  [' : undefined}
        >
          <Toggle size={16} stroke={1.7} aria-hidden />
          <span>{verb}</span>
          <Kbd size="xs" aria-hidden>
            [
          </Kbd>
        </button>
      </div>
    </nav>
  )
}

interface GroupProps {
  readonly group: MenuGroup
  readonly menu: readonly MenuEntry[]
  readonly collapsed: boolean
}

function Group({ group, menu, collapsed }: GroupProps) {
  return (
    <div>
      <div className={css['title']}>{group.title}</div>
      {group.entries.map((entry) => item(entry, menu, collapsed))}
    </div>
  )
}

function item(entry: MenuEntry, menu: readonly MenuEntry[], collapsed: boolean) {
  const Icon = iconOf(entry.icon)
  return (
    <Link
      key={entry.path}
      to={entry.path}
      activeOptions={{ exact: hasPagesBelow(entry, menu), includeSearch: false }}
      className={css['item']}
      title={collapsed ? nameOf(entry, menu) : undefined}
    >
      <Icon size={16} stroke={1.7} aria-hidden />
      <span>{entry.label}</span>
    </Link>
  )
}

/** Administration keeps out of the way of the day's work: at the foot. */
const isMain = ({ entries }: MenuGroup) => entries[0]?.section !== 'admin'
