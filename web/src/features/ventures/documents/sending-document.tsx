import { Button } from '@mantine/core'
import { sizeText } from '../../../lib/size-text.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Progress } from '../../../ui/progress.tsx'
import css from './documents.module.css'
import type { Sending } from './use-send-document.ts'

interface SendingDocumentProps {
  readonly state: Exclude<Sending, { readonly is: 'ready' }>
  readonly onStop: () => void
}

export function SendingDocument({ state, onStop }: SendingDocumentProps) {
  if (state.is === 'failed')
    return (
      <div className={css['failed']}>
        <Problem error={state.error} />
        <Button variant="default" onClick={onStop}>
          Choose another file
        </Button>
      </div>
    )
  const { file, share } = state
  if (share >= 1)
    return (
      <Notice kind="info" title={`${file.name} has arrived`}>
        <p>It is being checked and stored.</p>
      </Notice>
    )
  return (
    <Progress
      label={`Sending ${file.name}`}
      share={share}
      words={`${sizeText(file.size * share)} of ${sizeText(file.size)}`}
      action={
        <Button variant="default" onClick={onStop}>
          Stop
        </Button>
      }
    />
  )
}
