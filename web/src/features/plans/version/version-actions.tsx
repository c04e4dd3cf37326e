import { contract, type Plan } from '@holdfast/contract'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconDownload, IconGitCompare, IconTrash, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { DiffDialog } from './diff-dialog.tsx'
import { ImportRefused } from './import-refused.tsx'
import { keepDocument, readDocument } from './plan-file.ts'
import type { PlanVersion } from './version-words.ts'

interface VersionActionsProps {
  readonly plan: Plan
  readonly version: PlanVersion
  /** Something of it is not saved: what leads away from it waits, so that nothing is done before that is asked. */
  readonly isDirty: boolean
}

/** What else can be done with a version: compare it, take it along, bring one in, throw it away. */
export function VersionActions({ plan, version, isDirty }: VersionActionsProps) {
  const [over, setOver] = useState<'diff' | 'copy' | 'discard' | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const { open } = useChangeAddress()
  const discard = useCommand(contract.plans.discardVersion, { refreshes: PLAN_ANSWERS })
  const { bring, refused, forget } = useImport(plan)
  const close = () => setOver(null)
  const throwAway = async () => {
    await discard.mutateAsync({ id: version.id, version: version.version })
    close()
    open({ version: undefined })
    void toast(`The draft of version ${version.number} is gone. What it said stays in the audit log.`)
  }
  return (
    <>
      <Menu position="bottom-end" width={240} withinPortal={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} aria-haspopup="menu">
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconGitCompare size={15} aria-hidden />} onClick={() => setOver('diff')}>
            Compare versions
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => void keepDocument(version.id, `${plan.name} version ${version.number}`)}
          >
            Export as JSON
          </Menu.Item>
          {isDirty && <Menu.Label>Save or undo your changes first</Menu.Label>}
          {plan.can['draft'] && (
            <Menu.Item
              leftSection={<IconUpload size={15} aria-hidden />}
              disabled={isDirty}
              onClick={() => file.current?.click()}
            >
              Import as a new draft
            </Menu.Item>
          )}
          {version.can['copy'] && (
            <Menu.Item
              leftSection={<IconCopy size={15} aria-hidden />}
              disabled={isDirty}
              onClick={() => setOver('copy')}
            >
              Copy to a venture
            </Menu.Item>
          )}
          {version.can['discard'] && (
            <Menu.Item
              leftSection={<IconTrash size={15} aria-hidden />}
              disabled={isDirty}
              onClick={() => setOver('discard')}
            >
              Discard draft
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label="Plan as JSON"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen) void bring(chosen)
          event.currentTarget.value = ''
        }}
      />
      {over === 'diff' && <DiffDialog plan={plan} version={version} onClose={close} />}
      {over === 'copy' && <CopyDialog plan={plan} version={version} onClose={close} />}
      {refused !== null && <ImportRefused error={refused} onClose={forget} />}
      <Confirm
        opened={over === 'discard'}
        onClose={close}
        title={`Discard the draft of version ${version.number}?`}
        verb="Discard draft"
        busy={discard.isPending}
        error={discard.error}
        onConfirm={() => void throwAway().catch(() => {})}
      >
        <p>Its rules and examples are thrown away. What it said stays in the audit log.</p>
      </Confirm>
    </>
  )
}

function useImport(plan: Plan) {
  const { open } = useChangeAddress()
  const [refused, setRefused] = useState<unknown>(null)
  const command = useCommand(contract.plans.importVersion, { refreshes: PLAN_ANSWERS })
  const bring = async (file: File) => {
    try {
      const after = await command.mutateAsync({ id: plan.id, ...(await readDocument(file)) })
      const [newest] = after.versions
      open({ version: newest?.id })
      void toast(`${file.name} is version ${newest?.number ?? ''}, a draft.`)
    } catch (error) {
      setRefused(error)
    }
  }
  return { bring, refused, forget: () => setRefused(null) }
}
