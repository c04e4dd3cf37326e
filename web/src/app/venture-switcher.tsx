import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMe, useVenture } from '../lib/session.ts'
import { onDemand } from './on-demand.tsx'
import css from './venture-switcher.module.css'

const VentureMenu = onDemand(() => import('./venture-menu.tsx'))

/** Somebody of one venture sees its name and nothing to choose. */
export function VentureSwitcher() {
  const { ventures } = useMe()
  const venture = useVenture()
  const only = ventures.length === 1 ? ventures[0] : undefined
  if (only) return <span className={css['venture']}>{face(only.name)}</span>
  const name = venture?.name ?? 'All my ventures'
  return (
    <VentureMenu
      button={(handlers) => (
        <UnstyledButton
          className={css['venture']}
          aria-label={`Venture: ${name}. Change`}
          aria-haspopup="menu"
          {...handlers}
        >
          {face(name)}
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </UnstyledButton>
      )}
    />
  )
}

function face(name: string) {
  return (
    <>
      <span className={css['dot']} aria-hidden />
      <span className={css['name']}>{name}</span>
    </>
  )
}
