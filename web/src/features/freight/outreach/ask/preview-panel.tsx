import type { OutreachPreview } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { FoldedText } from '../folded-text.tsx'
import { LeftOutList } from '../left-out-list.tsx'
import css from './preview-panel.module.css'
import type { Preview } from './use-preview.ts'

/** Exactly what each carrier would get, one after another, and who would get nothing. */
export function PreviewPanel({ preview: { preview, error, isOld } }: { readonly preview: Preview }) {
  return (
    <section className={css['preview']} aria-label="Preview" aria-busy={isOld}>
      {error && (
        <Notice kind="warn" title="It cannot be sent like this">
          <p role="status">{error.detail}</p>
        </Notice>
      )}
      {!preview && !error && <p className={css['none']}>Choose carriers to see what each of them would get.</p>}
      {preview && !error && preview.recipients.length > 0 && <Messages preview={preview} />}
      {preview && !error && preview.leftOut.length > 0 && <LeftOut leftOut={preview.leftOut} />}
    </section>
  )
}

function Messages({ preview: { recipients, channel } }: { readonly preview: OutreachPreview }) {
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, recipients.length - 1)
  const shown = recipients[at]
  if (!shown) return null
  return (
    <>
      <div className={css['head']}>
        <span>
          <b>{shown.carrier.name}</b>
          <small>{shown.address}</small>
        </span>
        <Arrows at={at} of={recipients.length} onGo={setWanted} />
      </div>
      {shown.warning !== null && (
        <p role="status" className={css['none']}>
          {shown.warning}
        </p>
      )}
      <div className={css['message']}>
        {shown.subject !== null && <b>{shown.subject}</b>}
        <p>{shown.text}</p>
        {channel === 'SMS' && <small>{counted(shown.text.length, 'character')}</small>}
      </div>
    </>
  )
}

interface ArrowsProps {
  readonly at: number
  readonly of: number
  readonly onGo: (at: number) => void
}

const Arrows = ({ at, of, onGo }: ArrowsProps) => (
  <span className={css['arrows']}>
    <ActionIcon variant="default" aria-label="Carrier before" disabled={at === 0} onClick={() => onGo(at - 1)}>
      <IconChevronLeft size={15} aria-hidden />
    </ActionIcon>
    <span aria-live="polite">{`${at + 1} of ${of}`}</span>
    <ActionIcon variant="default" aria-label="Next carrier" disabled={at === of - 1} onClick={() => onGo(at + 1)}>
      <IconChevronRight size={15} aria-hidden />
    </ActionIcon>
  </span>
)

/** A few stand in sight; many stay folded, so that the message does. */
function LeftOut({ leftOut }: Pick<OutreachPreview, 'leftOut'>) {
  const title = `${counted(leftOut.length, 'carrier')} left out`
  if (leftOut.length > 3)
    return (
      <FoldedText label={title}>
        <LeftOutList leftOut={leftOut} />
      </FoldedText>
    )
  return (
    <Notice kind="warn" title={title}>
      <LeftOutList leftOut={leftOut} />
    </Notice>
  )
}
