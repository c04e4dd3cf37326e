import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useMe, useVenture } from '../lib/session.ts'
import type { OnDemandProps } from './on-demand.tsx'
import { useChooseVenture } from './venture-choice.ts'
import css from './venture-switcher.module.css'

export default function VentureMenu({ button }: OnDemandProps) {
  const { ventures } = useMe()
  const chosen = useVenture()?.id ?? null
  const choose = useChooseVenture()
  const mark = (id: string | null) => chosen === id && <IconCheck size={14} aria-label="chosen" role="img" />
  return (
    <Menu defaultOpened withinPortal={false} position="bottom-start" width={280}>
      <Menu.Target>{button({})}</Menu.Target>
      <Menu.Dropdown className={css['list'] ?? ''}>
        <Menu.Item onClick={() => choose(null)} rightSection={mark(null)}>
          All my ventures
        </Menu.Item>
        <Menu.Divider />
        {ventures.map(({ id, name, code, currency }) => (
          <Menu.Item key={id} onClick={() => choose(id)} rightSection={mark(id)}>
            {name}
            <small>
              {code} · {currency}
            </small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
