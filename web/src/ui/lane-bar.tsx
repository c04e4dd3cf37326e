import { Menu, Tooltip } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'
import { cx } from './cx.ts'
import type { LaneBar as Bar } from './day-lanes-props.ts'
import css from './lane-bar.module.css'
import { State, stateIcons } from './state.tsx'
import colours from './state-colours.module.css'

interface LaneBarProps {
  readonly bar: Bar
  readonly onOpen: (key: string) => void
}

/** A bar opens what it stands for; one of several asks which. */
export function LaneBar({ bar, onOpen }: LaneBarProps) {
  const [only, ...others] = bar.parts
  if (!only) return null
  if (others.length === 0) return <Face bar={bar} onClick={() => onOpen(only.key)} />
  return (
    <Menu position="bottom-start" width={320} withinPortal={false}>
      <Menu.Target>
        <Face bar={bar} />
      </Menu.Target>
      <Menu.Dropdown className={css['several'] ?? ''}>
        {bar.parts.map(({ key, kind, word, detail }) => (
          <Menu.Item key={key} onClick={() => onOpen(key)}>
            <State plain kind={kind}>
              {word}
            </State>{' '}
            {detail}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface FaceProps extends ComponentPropsWithRef<'button'> {
  readonly bar: Bar
}

// The menu hands its own attributes and its ref to the button that opens it.
function Face({ bar, ref, ...button }: FaceProps) {
  const Icon = stateIcons[bar.kind]
  const several = bar.parts.length > 1
  return (
    <Tooltip
      withinPortal={false}
      label={bar.words}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: false }}
    >
      <button
        {...button}
        ref={ref}
        type="button"
        className={cx(css['bar'], colours[bar.kind], several && css['wider'])}
        style={{ '--from': bar.from, '--to': bar.to } as React.CSSProperties}
        aria-label={bar.words}
      >
        <Icon size={13} stroke={2.2} aria-hidden />
        {several && bar.parts.length}
      </button>
    </Tooltip>
  )
}
