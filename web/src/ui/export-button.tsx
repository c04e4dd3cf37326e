import { Button, Loader, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ComponentProps, useState } from 'react'
import { asProblem } from '../lib/problem-error.ts'
import { toast } from './toast.tsx'

export interface Choice {
  /** What the file holds: "By day". */
  readonly label: string
  /** Fetches the file and answers with its name. */
  readonly keep: () => Promise<string>
}

interface ExportButtonProps {
  readonly choices: readonly Choice[]
  /** What the button says; "Download" of a file that exists already. */
  readonly verb?: string
}

/** CSV files of what the page shows. A long one takes its time: the button says so until it is there. */
export function ExportButton({ choices, verb = 'Export' }: ExportButtonProps) {
  const { preparing, prepare } = usePrepared()
  const [only] = choices
  if (!only) return null
  if (choices.length === 1) return <Face verb={verb} preparing={preparing} onClick={() => prepare(only)} />
  return (
    <Menu position="bottom-end" width={240} withinPortal={false} disabled={preparing}>
      <Menu.Target>
        <Face verb={verb} preparing={preparing} aria-haspopup="menu" />
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        <Menu.Label>As CSV</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item key={choice.label} onClick={() => prepare(choice)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

interface FaceProps extends ComponentProps<typeof Button<'button'>> {
  readonly verb: string
  readonly preparing: boolean
}

const Face = ({ verb, preparing, ...button }: FaceProps) => (
  <Button
    {...button}
    variant="default"
    leftSection={preparing ? <Loader size={14} /> : <IconDownload size={15} aria-hidden />}
    aria-disabled={preparing}
    aria-live="polite"
  >
    {preparing ? 'Preparing…' : verb}
  </Button>
)

function usePrepared() {
  const [preparing, setPreparing] = useState(false)
  const prepare = async ({ keep }: Choice) => {
    if (preparing) return
    setPreparing(true)
    try {
      void toast(`${await keep()} is saved.`)
    } catch (error) {
      const { title, detail } = asProblem(error)
      void toast(detail.startsWith(title) ? detail : `${title}. ${detail}`, { kind: 'failed' })
    } finally {
      setPreparing(false)
    }
  }
  return { preparing, prepare: (choice: Choice) => void prepare(choice) }
}
