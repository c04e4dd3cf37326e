import type { Load } from '@holdfast/contract'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPencil } from '@tabler/icons-react'
import { otherSteps, primaryStep, STEP_WORDS, type StepName } from './step-names.ts'

interface LoadControlsProps {
  readonly load: Load
  readonly onStep: (step: StepName) => void
  readonly onEdit: () => void
}

/** Everything that may be done besides the next step. */
export function LoadControls({ load, onStep, onEdit }: LoadControlsProps) {
  const others = otherSteps(load)
  return (
    <>
      {load.can['amend'] && (
        <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
          Edit
        </Button>
      )}
      {others.length > 0 && (
        <Menu position="bottom-end" width={240} withinPortal={false}>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              Other steps
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((step, i) => (
              <MenuStep key={step} step={step} before={others[i - 1]} onStep={onStep} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}

interface MenuStepProps {
  readonly step: StepName
  readonly before: StepName | undefined
  readonly onStep: (step: StepName) => void
}

function MenuStep({ step, before, onStep }: MenuStepProps) {
  const { verb, Icon, kind } = STEP_WORDS[step]
  return (
    <>
      {before && STEP_WORDS[before].kind !== kind && <Menu.Divider />}
      <Menu.Item leftSection={<Icon size={15} stroke={1.7} aria-hidden />} onClick={() => onStep(step)}>
        {verb}
      </Menu.Item>
    </>
  )
}

interface PrimaryStepProps {
  readonly load: Load
  readonly taking: boolean
  readonly onStep: (step: StepName) => void
}

export function PrimaryStep({ load, taking, onStep }: PrimaryStepProps) {
  const step = primaryStep(load)
  if (!step) return null
  const { verb, Icon } = STEP_WORDS[step]
  return (
    <Button leftSection={<Icon size={15} aria-hidden />} loading={taking} onClick={() => onStep(step)}>
      {verb}
    </Button>
  )
}
