import type { Briefing } from '@holdfast/contract'
import { Notice } from '../../ui/notice.tsx'

interface BrokenVenturesProps {
  readonly broken: Briefing['broken']
}

/** Ventures of which nothing stands on the page, told above all that does; gone as soon as they can be read again. */
export function BrokenVentures({ broken }: BrokenVenturesProps) {
  if (broken.length === 0) return null
  const names = broken.map(({ ventureName }) => ventureName).join(', ')
  return (
    <Notice kind="warn" title={`${names} could not be put together`}>
      <p>
        Nothing of {broken.length === 1 ? 'it' : 'them'} stands on this page; the other ventures are complete. It is
        tried again every few seconds. If it stays, choose the venture at the top and tell an administrator what you see
        there.
      </p>
    </Notice>
  )
}
