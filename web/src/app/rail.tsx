import { Kbd } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Mark } from '../ui/mark.tsx'
import { iconOf } from './icons.ts'
import { groupsOf, type MenuEntry, type MenuGroup, useMenu } from './menu.ts'
import css from './rail.module.css'

interface RailProps {
  readonly collapsed: boolean
  readonly onToggle: () => void
}

export function Rail({ collapsed, onToggle }: RailProps) {
  const groups = groupsOf(useMenu())
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
          <Group key={group.title} group={group} collapsed={collapsed} />
        ))}
      </div>
      <div className={css['foot']}>
        {groups.filter((group) => !isMain(group)).flatMap(({ entries }) => entries.map((e) => item(e, collapsed)))}
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

function Group({ group, collapsed }: { readonly group: MenuGroup; readonly collapsed: boolean }) {
  return (
    <div>
      <div className={css['title']}>{group.title}</div>
      {group.entries.map((entry) => item(entry, collapsed))}
    </div>
  )
}

function item({ path, label, icon }: MenuEntry, collapsed: boolean) {
  const Icon = iconOf(icon)
  return (
    <Link key={path} to={path} className={css['item']} title={collapsed ? label : undefined}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <span>{label}</span>
    </Link>
  )
}

/** Administration keeps out of the way of the day's work: at the foot. */
const isMain = ({ entries }: MenuGroup) => entries[0]?.section !== 'admin'
