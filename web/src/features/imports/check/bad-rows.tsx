import type { Import, ImportKind } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { formatNumber } from '../../../lib/format.ts'
import { Section } from '../../../ui/section.tsx'
import { BadRowForm } from './bad-row-form.tsx'
import css from './bad-rows.module.css'

interface BadRowsProps {
  readonly file: Import
  readonly kind: ImportKind | undefined
}

const AT_FIRST = 10

/** Rows that cannot be imported, each to be put right in its place or left out. */
export function BadRows({ file, kind }: BadRowsProps) {
  const [all, setAll] = useState(false)
  const list = useNextRow(file)
  usePageFocusAfterLast()
  const known = file.firstBadRows
  const shown = all ? known : known.slice(0, AT_FIRST)
  return (
    <Section
      flush
      title={`${counted(file.badRows, 'row')} cannot be imported`}
      aside={
        <Button
          component="a"
          href={`/api/imports/${file.id}/errors.csv`}
          download
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
        >
          Download errors.csv
        </Button>
      }
    >
      <p className={css['advice']}>{adviceFor(file)}</p>
      <ul ref={list} className={css['rows']}>
        {shown.map((row) => (
          <BadRowForm key={row.line} row={row} file={file} kind={kind} />
        ))}
      </ul>
      {known.length > shown.length && (
        <div className={css['more']}>
          <Button variant="default" onClick={() => setAll(true)}>
            Show {formatNumber(known.length - shown.length)} more
          </Button>
        </div>
      )}
      {(all || known.length <= AT_FIRST) && file.badRows > known.length && (
        <p className={css['advice']}>
          These are the first {known.length} of {formatNumber(file.badRows, 0)}; the others are in errors.csv.
        </p>
      )}
    </Section>
  )
}

function adviceFor({ badRows, firstBadRows, wouldBe, can }: Import): string {
  if (!can.fix) return 'They stand here as they do in the file, with what is wrong.'
  if (badRows > firstBadRows.length && wouldBe.new + wouldBe.changed + wouldBe.same === 0)
    return 'Each is shown as it stands in the file, with what is wrong.'
  if (badRows > firstBadRows.length)
    return 'That many are put right in the file itself: download them, correct them there, and upload them as a file of their own. The good rows can be imported now.'
  if (!can.skip)
    return 'Nothing of this file is imported while a row is bad. Correct a cell and press Enter, or leave the row out.'
  return 'Correct a cell and press Enter, or leave the row out. A row that is right moves to those that will be imported.'
}

/** Where a row was put right, the focus goes on to the one that took its place. */
function useNextRow({ firstBadRows }: Import) {
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(firstBadRows)
  useEffect(() => {
    const gone = before.current.findIndex(({ line }) => !firstBadRows.some((row) => row.line === line))
    before.current = firstBadRows
    if (gone === -1 || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? []
    const next = rows[Math.min(gone, rows.length - 1)]
    next?.querySelector('input')?.focus()
  }, [firstBadRows])
  return list
}

/** With the last row the list goes too: the focus goes to the page, whose first sentence says what is so now. */
function usePageFocusAfterLast() {
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
    },
    [],
  )
}
