import type { Review } from '@holdfast/contract'
import { useState } from 'react'
import { formatInstant } from '../../../../lib/format-time.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import { EditReviewDialog } from '../form/edit-review-dialog.tsx'
import { ClockState, ScoreState } from '../review-state.tsx'
import { guestOf, sourceName } from '../review-words.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { AssigneeSelect } from './assignee-select.tsx'
import { GivenAnswer } from './given-answer.tsx'
import { LostRace, type Refused } from './lost-race.tsx'
import { type ReviewDialog, ReviewMenu } from './review-menu.tsx'
import css from './review-pane.module.css'
import { VoidReviewDialog } from './void-review-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** What the guest wrote, and what is said to it. */
export function ReviewPane({ review }: { readonly review: Review }) {
  const now = useMinute()
  const [dialog, setDialog] = useState<ReviewDialog | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const Dialog = dialog && DIALOGS[dialog]
  return (
    <>
      <Section
        title={guestOf(review)}
        aside={
          <span className={css['aside']}>
            <ClockState review={review} now={now} />
            <ReviewMenu review={review} onOpen={setDialog} />
          </span>
        }
      >
        {review.voided && (
          <Notice kind="bad" title={`Void: ${review.voided.reason}`}>
            It counts in no figure.
          </Notice>
        )}
        <div className={css['meta']}>
          <ScoreState score={review.score} />
          <span>{sourceName(review.source)}</span>
          <span>{review.hotel.name}</span>
          <span>Received {formatInstant(review.receivedAt, review.zone, true)}</span>
        </div>
        <article className={css['review']} lang={review.language ?? undefined}>
          {review.title && <h3>{review.title}</h3>}
          {review.body ? (
            <p>{review.body}</p>
          ) : (
            !review.title && <p className={css['none']}>The guest wrote no text.</p>
          )}
        </article>
      </Section>
      <Section title="Answer" {...(review.respondedAt === null && { aside: <AssigneeSelect review={review} /> })}>
        {refused && <LostRace refused={refused} onClose={() => setRefused(null)} />}
        {review.respondedAt !== null ? (
          <GivenAnswer review={review} />
        ) : review.can['answer'] === true ? (
          <AnswerEditor review={review} onRefused={setRefused} />
        ) : (
          <p className={css['none']}>Nobody has answered yet.</p>
        )}
      </Section>
      {Dialog && <Dialog review={review} onClose={() => setDialog(null)} />}
    </>
  )
}

const DIALOGS = { edit: EditReviewDialog, withdraw: WithdrawDialog, void: VoidReviewDialog } as const
