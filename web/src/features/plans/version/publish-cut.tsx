import type { VersionCheck } from '@holdfast/contract'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import preview from '../draft/preview.module.css'
import css from './publish-dialog.module.css'
import type { PlanVersion } from './version-words.ts'

/** The periods that the draft cuts, and whose pay of them, or of days that it leaves without a version, is another with it. */
export function Cut({ check, version }: { readonly check: VersionCheck; readonly version: PlanVersion }) {
  const { cuts, firstDay, concerned, concernedCount } = check
  return (
    <>
      {cuts.length > 0 && (
        <Notice kind="warn" title="It begins inside a running period">
          {cuts.map(({ ruleKey, name, changed, periodFrom, periodTo }) => (
            <p key={ruleKey}>
              {name} changes its {changed.join(', ')} between {formatDay(periodFrom, 'year')} and{' '}
              {formatDay(periodTo, 'year')}: a step may be jumped over, or reached twice.
            </p>
          ))}
          {firstDay && <p>Starting on {formatDay(firstDay, 'year')}, it would cut nothing.</p>}
          {concernedCount === 0 && <p>Nobody’s pay of these periods so far is another with it.</p>}
        </Notice>
      )}
      {concerned.length > 0 && <Concerned concerned={concerned} version={version} isCut={cuts.length > 0} />}
    </>
  )
}

interface ConcernedProps {
  readonly concerned: VersionCheck['concerned']
  readonly version: PlanVersion
  /** Without a cut there is no period that it could have begun with. */
  readonly isCut: boolean
}

function Concerned({ concerned, version, isCut }: ConcernedProps) {
  const nameOf = (key: string) => version.rules.find(({ rule }) => rule.ruleKey === key)?.rule.name ?? key
  const what = isCut ? 'Pay of the periods that are cut' : 'Pay of the days without a version'
  return (
    <SideScroll label={what}>
      <table className={preview['table']}>
        <caption className={css['caption']}>{what}</caption>
        <thead>
          <tr>
            <th scope="col">Person, rule</th>
            <th scope="col">Without it</th>
            <th scope="col">With it</th>
            {isCut && <th scope="col">Had it begun with the period</th>}
          </tr>
        </thead>
        <tbody>
          {concerned.map(({ person, ruleKey, without, with: drafted, whole }) => (
            <tr key={`${person.id} ${ruleKey}`}>
              <td>
                {person.name}, {nameOf(ruleKey)}
              </td>
              <td>{formatMoney(without)}</td>
              <td>{formatMoney(drafted)}</td>
              {isCut && <td>{formatMoney(whole)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </SideScroll>
  )
}
