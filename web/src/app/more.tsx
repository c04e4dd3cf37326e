import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCreateActions } from './create-actions.ts'
import { iconOf } from './icons.ts'
import { groupsOf, hasPagesBelow, useMenu } from './menu.ts'
import css from './more.module.css'

/** Everything of the rail, and what "New" offers, on a sheet that a thumb reaches. */
export default function More({ onClose }: { readonly onClose: () => void }) {
  const menu = useMenu()
  const groups = groupsOf(menu)
  const actions = useCreateActions()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title="More"
      classNames={{ content: css['sheet'] ?? '' }}
    >
      {actions.length > 0 && (
        <div className={css['group']}>
          <h2>New</h2>
          {actions.map(({ label, to, Icon }) => (
            <Link key={to} to={to} className={css['item']} onClick={onClose}>
              <Icon size={18} stroke={1.7} aria-hidden />
              {label}
            </Link>
          ))}
        </div>
      )}
      {groups.map(({ title, entries }) => (
        <div key={title} className={css['group']}>
          <h2>{title}</h2>
          {entries.map((entry) => {
            const Icon = iconOf(entry.icon)
            return (
              <Link
                key={entry.path}
                to={entry.path}
                activeOptions={{ exact: hasPagesBelow(entry, menu), includeSearch: false }}
                className={css['item']}
                onClick={onClose}
              >
                <Icon size={18} stroke={1.7} aria-hidden />
                {entry.label}
              </Link>
            )
          })}
        </div>
      ))}
    </Drawer>
  )
}
