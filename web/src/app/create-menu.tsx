import { Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useCreateActions } from './create-actions.ts'
import type { OnDemandProps } from './on-demand.tsx'

export default function CreateMenu({ button }: OnDemandProps) {
  return (
    <Menu defaultOpened withinPortal={false} position="bottom-end" width={200}>
      <Menu.Target>{button({})}</Menu.Target>
      <Menu.Dropdown>
        {useCreateActions().map(({ label, to, Icon }) => (
          <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={15} stroke={1.7} aria-hidden />}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
