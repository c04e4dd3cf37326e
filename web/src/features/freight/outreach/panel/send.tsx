import type { OutreachSend } from '@holdfast/contract'
import { CHANNEL_NAMES } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { capital } from '../../names.ts'
import { FoldedText } from '../folded-text.tsx'
import { LeftOutList } from '../left-out-list.tsx'
import type { MoveWish, OutreachWish } from '../outreach-wish.ts'
import { answeredFirst } from './outreach-counts.ts'
import { RecipientRow, stepsOf } from './recipient-row.tsx'
import css from './send.module.css'

/** A send to two hundred carriers must not bury the one before it. */
const AT_FIRST = 8

interface SendProps {
  readonly send: OutreachSend
  readonly zone: string
  readonly mayAward: boolean
  readonly onWish: (wish: OutreachWish | MoveWish) => void
}

/** One message to many carriers: what was written, who was left out, and each carrier with its answers. */
export function Send({ send, zone, mayAward, onWish }: SendProps) {
  const { channel, recipients, sentBy, sentAt, rate, leftOut } = send
  const [all, setAll] = useState(false)
  const ordered = answeredFirst(recipients)
  const shown = all ? ordered : ordered.slice(0, AT_FIRST)
  return (
    <article className={css['send']}>
      <header>
        <h3>{`${capital(CHANNEL_NAMES[channel])} to ${counted(recipients.length, 'carrier')}`}</h3>
        <p>
          {sentBy?.name ?? 'A former colleague'}, <time dateTime={sentAt}>{recentWhen(sentAt, zone, true)}</time>
          {rate && ` · ${formatMoney(rate)} offered`}
        </p>
        <FoldedText label="What was written">
          {send.subject && <b>{`${send.subject}\n`}</b>}
          {send.text}
        </FoldedText>
        {leftOut.length > 0 && (
          <FoldedText label={`${counted(leftOut.length, 'carrier')} left out`}>
            <LeftOutList leftOut={leftOut} />
          </FoldedText>
        )}
      </header>
      <ul className={css['recipients']} aria-label="Carriers that were asked">
        {shown.map((recipient) => (
          <RecipientRow
            key={recipient.id}
            recipient={recipient}
            zone={zone}
            onMove={(answer) => onWish({ step: 'move', recipient, answer })}
            {...stepsOf({ send, recipient }, mayAward, onWish)}
          />
        ))}
      </ul>
      {shown.length < ordered.length && (
        <div className={css['more']}>
          <Button variant="default" onClick={() => setAll(true)}>
            {`Show all ${ordered.length}`}
          </Button>
        </div>
      )}
    </article>
  )
}
