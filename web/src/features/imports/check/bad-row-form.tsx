import { type BadRow, contract, type Import, type ImportKind } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Refused } from '../frame/refused.tsx'
import { useImportCommand } from '../use-import.ts'
import css from './bad-rows.module.css'
import { CellInput } from './cell-input.tsx'
import { rowCells, rowName } from './row-cells.ts'

interface BadRowFormProps {
  readonly row: BadRow
  readonly file: Import
  readonly kind: ImportKind | undefined
}

/** One row: where it stands, what is wrong, the cells to put right. Enter checks it again. */
export function BadRowForm({ row, file, kind }: BadRowFormProps) {
  const { typed, type, fix, leaveOut, submit } = useFix(row, file)
  const { isShifted, wrong, others, sentences } = rowCells(row, file, kind)
  const [whole, setWhole] = useState(isShifted)
  const cells = whole ? (isShifted ? [...others, ...wrong] : [...wrong, ...others]) : wrong
  return (
    <li>
      <form noValidate className={css['row']} onSubmit={submit} aria-label={`Line ${row.line}`}>
        <div className={css['line']}>
          <b>Line {row.line}</b>
          <span>{rowName(row, file, kind)}</span>
        </div>
        <div className={css['cells']}>
          {sentences.map((sentence) => (
            <p key={sentence} className={css['sentence']}>
              {sentence}
            </p>
          ))}
          {cells.map((cell) => (
            <CellInput
              key={cell.header}
              cell={cell}
              typed={typed[cell.header] ?? cell.value}
              onType={(value) => type(cell.header, value)}
              readOnly={!file.can.fix || cell.isTooLong}
              autoFocus={!isShifted && cell === others[0]}
            />
          ))}
          {!whole && others.length > 0 && (
            <button type="button" className={css['whole']} onClick={() => setWhole(true)}>
              Show {counted(others.length, wrong.length > 0 ? 'other cell' : 'cell')}
              <Hidden> of line {row.line}</Hidden>
            </button>
          )}
          <Refused error={fix.error} file={file} onSeen={fix.reset} />
        </div>
        {file.can.fix && (
          <div className={css['buttons']}>
            <Button type="submit" variant="default" loading={fix.isPending}>
              Check again<Hidden>: line {row.line}</Hidden>
            </Button>
            <Button variant="subtle" color="gray" disabled={fix.isPending} onClick={leaveOut}>
              Leave out<Hidden> line {row.line}</Hidden>
            </Button>
          </div>
        )}
      </form>
    </li>
  )
}

/** Only what was typed is sent: the server knows the rest, also of cells that are too long to be shown. */
function useFix({ line }: BadRow, { id, version }: Import) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  // The row is gone from the page when the answer is there: what follows must not hang on it.
  const fix = useImportCommand(contract.imports.fixImportRow, (now, sent) => {
    setTyped({})
    if (sent.given === null)
      void toast(`Line ${line} is left out.`, {
        undo: () => fix.mutate({ id, version: now.version, line, given: {} }),
      })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    fix.mutate({ id, version, line, given: { ...typed } })
  }
  const leaveOut = () => fix.mutate({ id, version, line, given: null })
  const type = (header: string, value: string) => setTyped({ ...typed, [header]: value })
  return { typed, type, fix, leaveOut, submit }
}
