import { contract, type Plan, type VersionCheck } from '@holdfast/contract'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import { toast } from '../../../ui/toast.tsx'
import preview from '../draft/preview.module.css'
import { PLAN_ANSWERS } from '../draft/use-editing.ts'
import css from './publish-dialog.module.css'
import { daysWords, type PlanVersion } from './version-words.ts'

interface PublishDialogProps {
  readonly plan: Plan
  readonly version: PlanVersion
  readonly onClose: () => void
}

/** What stands in the way, whose pay a cut moves, and the confirmation that a cut needs. */
export function PublishDialog({ plan, version, onClose }: PublishDialogProps) {
  const { data: check, error, refetch } = useReply(contract.plans.checkVersion, { id: version.id })
  const [confirmed, setConfirmed] = useState(false)
  const publish = useCommand(contract.plans.publishVersion, {
    refreshes: PLAN_ANSWERS,
    onDone: () => {
      onClose()
      void toast(`Version ${version.number} of ${plan.name} is published, ${daysWords(version)}.`)
    },
  })
  const cuts = (check?.cuts.length ?? 0) > 0
  const mayGo = check !== undefined && check.failing.length === 0 && (!cuts || confirmed)
  return (
    <Dialog title={`Publish version ${version.number}?`} size={640} onClose={onClose}>
      <div className={css['body']}>
        <p>
          {plan.name} pays by it {daysWords(version)}. A version in force before ends the day before. It never changes
          again.
        </p>
        {error && <Problem error={error} retry={() => void refetch()} />}
        {!check && !error && <p aria-live="polite">Looking for what it cuts…</p>}
        {check && check.failing.length > 0 && (
          <Notice kind="bad" title="Examples fail">
            <p>{check.failing.join(', ')}. Change the rules, or what is expected.</p>
          </Notice>
        )}
        {check && cuts && <Cut check={check} version={version} />}
        {cuts && (
          <Checkbox
            label="I know whom this concerns, and publish it from this day"
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
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
            onClick={() => publish.mutate({ id: version.id, confirmCut: cuts && confirmed })}
          >
            {cuts ? 'Publish with the cut' : 'Publish'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Cut({ check, version }: { readonly check: VersionCheck; readonly version: PlanVersion }) {
  const nameOf = (key: string) => version.rules.find(({ rule }) => rule.ruleKey === key)?.rule.name ?? key
  return (
    <>
      <Notice kind="warn" title="It begins inside a running period">
        {check.cuts.map(({ ruleKey, name, changed, periodFrom, periodTo }) => (
          <p key={ruleKey}>
            {name} changes its {changed.join(', ')} between {formatDay(periodFrom, 'year')} and{' '}
            {formatDay(periodTo, 'year')}: a step may be jumped over, or reached twice.
          </p>
        ))}
        {check.firstDay && <p>Starting on {formatDay(check.firstDay, 'year')}, it would cut nothing.</p>}
      </Notice>
      {check.concernedCount === 0 && <p>Nobody’s pay so far is another with it.</p>}
      {check.concerned.length > 0 && (
        <SideScroll label="Whom the cut concerns">
          <table className={preview['table']}>
            <thead>
              <tr>
                <th scope="col">Person, rule</th>
                <th scope="col">Without it</th>
                <th scope="col">With it</th>
                <th scope="col">Had it begun with the period</th>
              </tr>
            </thead>
            <tbody>
              {check.concerned.map(({ person, ruleKey, without, with: cut, whole }) => (
                <tr key={`${person.id} ${ruleKey}`}>
                  <td>
                    {person.name}, {nameOf(ruleKey)}
                  </td>
                  <td>{formatMoney(without)}</td>
                  <td>{formatMoney(cut)}</td>
                  <td>{formatMoney(whole)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </SideScroll>
      )}
    </>
  )
}
