import type { PayoutRunDetail } from '@holdfast/contract'
import { useState } from 'react'
import { Stack } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import { ApproveRun } from './approve-run.tsx'
import { ControlFigures } from './control-figures.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Exceptions } from './exceptions.tsx'
import { RunFiles } from './run-files.tsx'
import { RunHeader, type RunWish } from './run-header.tsx'
import { RunNothing } from './run-nothing.tsx'
import { RunPeople } from './run-people.tsx'
import { RunSummary } from './run-summary.tsx'
import { RunTotals } from './run-totals.tsx'
import { progressShare, progressWords } from './run-words.ts'
import { VoidRun } from './void-run.tsx'

/** A making of payouts: first what must be put right, then whether the figures meet, then the money and the people. */
export function RunView({ run }: { readonly run: PayoutRunDetail }) {
  const [wish, setWish] = useState<RunWish | null>(null)
  const close = () => setWish(null)
  return (
    <>
      <RunHeader run={run} onWish={setWish} />
      {run.status !== 'MAKING' && <RunSummary run={run} />}
      <Stack>
        {run.status === 'MAKING' && (
          <Progress
            label="Making the payouts"
            share={progressShare(run.progress)}
            words={`${progressWords(run.progress)}. You can leave: it goes on without you.`}
          />
        )}
        {run.status === 'FAILED' && (
          <Notice kind="bad" title="This run did not come to its end">
            <p>{run.failure ?? 'What was drafted stays. Void it and pay the period again.'}</p>
          </Notice>
        )}
        {run.status !== 'MAKING' && (
          <>
            <div id="exceptions">
              <Exceptions run={run} />
            </div>
            <div id="control">
              <ControlFigures run={run} />
            </div>
            <RunTotals run={run} />
            <div id="people">
              <RunPeople run={run} />
            </div>
            <Elsewhere run={run} />
            {run.person === null && <RunNothing run={run} />}
            <RunFiles run={run} />
          </>
        )}
      </Stack>
      {wish === 'approve' && <ApproveRun run={run} onClose={close} />}
      {wish === 'void' && <VoidRun run={run} onClose={close} />}
    </>
  )
}
