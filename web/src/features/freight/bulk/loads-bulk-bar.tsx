import type { LoadRow } from '@holdfast/contract'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { asProblem } from '../../../lib/problem-error.ts'
import { BulkBar } from '../../../ui/bulk-bar.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { BulkCreditsDialog } from './bulk-credits-dialog.tsx'
import { BulkFlagDialog } from './bulk-flag-dialog.tsx'
import { BulkTimeDialog } from './bulk-time-dialog.tsx'
import { RefusedDialog } from './refused-dialog.tsx'
import { type BulkWish, useBulk } from './use-bulk.ts'

interface LoadsBulkBarProps {
  readonly loads: readonly LoadRow[]
}

const reason = 'Recorded by mistake and taken back at once'
const QUICK: readonly (readonly [verb: string, wish: BulkWish])[] = [
  ['Dispatch', { step: { status: 'DISPATCHED' }, done: 'dispatched' }],
  ['Invoice', { step: { status: 'INVOICED' }, done: 'invoiced', back: { status: 'DELIVERED', reason } }],
  ['Mark paid', { step: { status: 'PAID' }, done: 'paid', back: { status: 'INVOICED', reason } }],
]

type Dialog = 'pick up' | 'deliver' | 'credits' | 'flag'

/** What can be done with all the loads that are ticked. */
export function LoadsBulkBar({ loads }: LoadsBulkBarProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const bulk = useBulk()
  const close = () => setDialog(null)
  const quick = (wish: BulkWish) => {
    setProblem(null)
    void bulk.go(loads, wish).catch((error: unknown) => setProblem(asProblem(error)))
  }
  const props = { loads, go: bulk.go, onClose: close }
  return (
    <>
      <BulkBar words={loads.length === 0 ? 'Select loads to change them together' : `${loads.length} selected`}>
        {loads.length > 0 && (
          <>
            <Menu position="bottom-end" width={200} withinPortal={false}>
              <Menu.Target>
                <Button loading={bulk.busy} rightSection={<IconChevronDown size={14} aria-hidden />}>
                  Status
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {QUICK.slice(0, 1).map(([verb, wish]) => (
                  <Menu.Item key={verb} onClick={() => quick(wish)}>
                    {verb}
                  </Menu.Item>
                ))}
                <Menu.Item onClick={() => setDialog('pick up')}>Mark picked up…</Menu.Item>
                <Menu.Item onClick={() => setDialog('deliver')}>Mark delivered…</Menu.Item>
                {QUICK.slice(1).map(([verb, wish]) => (
                  <Menu.Item key={verb} onClick={() => quick(wish)}>
                    {verb}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            <Button variant="default" onClick={() => setDialog('credits')}>
              Credits
            </Button>
            <Button variant="default" onClick={() => setDialog('flag')}>
              Flag
            </Button>
          </>
        )}
      </BulkBar>
      {problem ? <Problem error={problem} /> : null}
      {dialog === 'pick up' && <BulkTimeDialog what="pickup" {...props} />}
      {dialog === 'deliver' && <BulkTimeDialog what="delivery" {...props} />}
      {dialog === 'credits' && <BulkCreditsDialog {...props} />}
      {dialog === 'flag' && <BulkFlagDialog {...props} />}
      {bulk.refused.length > 0 && <RefusedDialog refused={bulk.refused} onClose={bulk.putAway} />}
    </>
  )
}
