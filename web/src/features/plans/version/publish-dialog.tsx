import { contract, type Plan, type VersionCheck } from '@holdfast/contract'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'
import { Differences } from './differences.tsx'
import { Cut } from './publish-cut.tsx'
import css from './publish-dialog.module.css'
import { PaidAnew } from './publish-paid-anew.tsx'
import { useSeenDraft } from './use-seen-draft.ts'
import { daysWords, gapWords, type PlanVersion } from './version-words.ts'

interface PublishDialogProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly today: string
  readonly onClose: () => void
}

/** What is put in force, what that does to pay, and the confirmation that it needs; sent with the edit that was shown. */
export function PublishDialog({ plan, version, today, onClose }: PublishDialogProps) {
  const { check, diff, seen, error, retry } = useSeenDraft(version)
  // Of the edit that was shown: another one wants to be looked at anew.
  const [confirmed, setConfirmed] = useState<number | null>(null)
  const publish = useCommand(contract.plans.publishVersion, {
    refreshes: PLAN_ANSWERS,
    onDone: () => {
      onClose()
      void toast(`Version ${version.number} of ${plan.name} is published, ${daysWords(version)}.`)
    },
  })
  const asks = check !== undefined && changesPay(check)
  const isConfirmed = seen !== null && confirmed === seen
  const mayGo = seen !== null && check?.failing.length === 0 && (!asks || isConfirmed)
  return (
    <Dialog title={`Publish version ${version.number}?`} size={720} onClose={onClose}>
      <DialogBody>
        <p>
          {plan.name} pays by version {version.number}, {daysWords(version)}. A version in force before ends the day
          before. Once published, version {version.number} itself can no longer be changed.
        </p>
        {error && <Problem error={error} retry={retry} />}
        {!seen && !error && <p aria-live="polite">Looking for what it changes…</p>}
        {diff && (
          <section className={css['changes']} aria-label="What it changes">
            <h3>{diff.from ? `What it changes against version ${diff.from.number}` : 'What it pays'}</h3>
            <Differences diff={diff} />
          </section>
        )}
        {check && <Effects check={check} version={version} today={today} />}
        {seen !== null && asks && (
          <Checkbox
            label="I have read what this does to people’s pay, and want to publish it"
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked ? seen : null)}
          />
        )}
        {publish.error && <Problem error={publish.error} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button
            disabled={!mayGo}
            loading={publish.isPending}
            onClick={() => seen !== null && publish.mutate({ id: version.id, version: seen, confirm: isConfirmed })}
          >
            Publish
          </Button>
        </div>
      </DialogBody>
    </Dialog>
  )
}

function changesPay({ cuts, gapFrom, rewrites }: VersionCheck): boolean {
  return cuts.length > 0 || gapFrom !== null || rewrites !== null
}

interface EffectsProps {
  readonly check: VersionCheck
  readonly version: PlanVersion
  readonly today: string
}

function Effects({ check, version, today }: EffectsProps) {
  const { failing, gapFrom, gapTo, rewrites, cuts, concerned } = check
  return (
    <>
      {failing.length > 0 && (
        <Notice kind="bad" title="Examples fail">
          <p>{failing.join(', ')}. Change the rules, or what is expected.</p>
        </Notice>
      )}
      {gapFrom !== null && (
        <Notice kind="warn" title={gapWords({ from: gapFrom, to: gapTo }, today)}>
          <p>
            The version in force before reached further, and ends with the day before this one begins.
            {check.concernedCount > 0 && ' What was earned so far on days without a version is taken back.'}
          </p>
        </Notice>
      )}
      {rewrites && <PaidAnew rewrites={rewrites} today={today} />}
      {(cuts.length > 0 || concerned.length > 0) && <Cut check={check} version={version} />}
    </>
  )
}
