import type { VersionCheck } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatMoney } from '../../../lib/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SideScroll } from '../../../ui/side-scroll.tsx'
import preview from '../draft/preview.module.css'
import { dayWords } from './version-words.ts'

interface PaidAnewProps {
  readonly rewrites: NonNullable<VersionCheck['rewrites']>
  readonly today: string
}

/** The days that have come by the draft's first one: whose pay of them is another with it. */
export function PaidAnew({ rewrites, today }: PaidAnewProps) {
  const { days, from, people, peopleCount, hasLocked } = rewrites
  const others = peopleCount - people.length
  return (
    <>
      <Notice kind="warn" title={`It pays ${counted(days, 'day')} anew, back to ${dayWords(from, today)}`}>
        <p>
          {peopleCount === 0
            ? 'Nobody’s pay so far changes by that.'
            : `The pay so far of ${counted(peopleCount, 'person', 'people')} changes.`}
        </p>
        {hasLocked && (
          <p>Days of a payout that is approved stay as they were paid. Their difference is booked today instead.</p>
        )}
      </Notice>
      {people.length > 0 && (
        <SideScroll label="Whose pay changes">
          <table className={preview['table']}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Paid so far</th>
                <th scope="col">With it</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ person, before, after }) => (
                <tr key={person.id}>
                  <td>{person.name}</td>
                  <td>{formatMoney(before)}</td>
                  <td>{formatMoney(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {others > 0 && <p className={preview['note']}>And {counted(others, 'other person', 'other people')}.</p>}
        </SideScroll>
      )}
    </>
  )
}
