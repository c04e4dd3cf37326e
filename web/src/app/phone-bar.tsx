import { type Icon, IconDots, IconListCheck } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { openDialog, useDialog } from './dialogs.ts'
import { iconOf } from './icons.ts'
import { isWork, type MenuEntry, useMenu } from './menu.ts'
import css from './phone-bar.module.css'

/** My day, Work, Pay, Briefing, More: of the person's own pages, in this order. */
export function PhoneBar() {
  const menu = useMenu()
  const { name } = useDialog()
  const { pathname } = useLocation()
  const inWork = menu.some((entry) => isWork(entry) && pathname.startsWith(entry.path))
  return (
    <nav className={css['bar']} aria-label="Main">
      {tabsOf(menu).map(({ path, label, Icon, work }) => (
        <Link key={label} to={path} className={css['tab']} data-current={(work && inWork) || undefined}>
          <Icon size={20} stroke={1.7} aria-hidden />
          {label}
        </Link>
      ))}
      <button
        type="button"
        className={css['tab']}
        onClick={() => openDialog('more')}
        aria-haspopup="dialog"
        aria-expanded={name === 'more'}
      >
        <IconDots size={20} stroke={1.7} aria-hidden />
        More
      </button>
    </nav>
  )
}

interface Tab {
  readonly path: string
  readonly label: string
  readonly Icon: Icon
  readonly work?: boolean
}

function tabsOf(menu: readonly MenuEntry[]): readonly Tab[] {
  const work = menu.find((entry) => entry.inPhoneBar && isWork(entry))
  const tab = (section: string, label?: string) => {
    const entry = menu.find((e) => e.inPhoneBar && (label ? e.label === label : e.section === section))
    return entry ? [{ path: entry.path, label: label ?? 'Pay', Icon: iconOf(entry.icon) }] : []
  }
  return [
    ...tab('command_center', 'My day'),
    ...(work ? [{ path: work.path, label: 'Work', Icon: IconListCheck, work: true }] : []),
    ...tab('incentives'),
    ...tab('command_center', 'Briefing'),
  ]
}
