import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'

interface ChoiceMenuProps {
  /** What is chosen here: "Comparison". */
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}

/** One of a few behind a button that says which. */
export function ChoiceMenu({ label, options, chosen, onChoose }: ChoiceMenuProps) {
  const face = options.find(({ value }) => value === chosen)?.label ?? ''
  return (
    <Menu position="bottom-end" width={220} withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={`${label}: ${face}. Change`}
          aria-haspopup="menu"
        >
          {face}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item
            key={option.value}
            onClick={() => onChoose(option.value)}
            rightSection={option.value === chosen && <IconCheck size={14} role="img" aria-label="chosen" />}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
