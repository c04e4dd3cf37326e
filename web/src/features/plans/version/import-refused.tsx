import { Button } from '@mantine/core'
import { asProblem } from '../../../lib/problem-error.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { importDefects, placeName } from './import-defects.ts'
import css from './import-refused.module.css'

interface ImportRefusedProps {
  readonly error: unknown
  readonly onClose: () => void
}

/** Everything that is wrong with the file at once, so that it is mended in one go. */
export function ImportRefused({ error, onClose }: ImportRefusedProps) {
  const problem = asProblem(error)
  const defects = importDefects(problem)
  return (
    <Dialog title="Nothing was imported" size={560} onClose={onClose}>
      <DialogBody>
        {defects.length === 0 ? (
          <Problem error={problem} />
        ) : (
          <>
            <p>
              {defects.length === 1 ? 'One thing is' : `${defects.length} things are`} wrong with the file. Put{' '}
              {defects.length === 1 ? 'it' : 'them'} right there and import it again.
            </p>
            <ul className={css['defects']}>
              {defects.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <b>{placeName(path)}</b>
                  <span>{message}</span>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Close
          </Button>
        </div>
      </DialogBody>
    </Dialog>
  )
}
