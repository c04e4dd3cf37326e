import { MOST_ANSWER_CHARACTERS, type Review } from '@holdfast/contract'
import { fillTemplate } from '@holdfast/engine/hospitality'
import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { formatNumber } from '../../../../lib/format.ts'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useMe } from '../../../../lib/session.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeReview } from '../review-answers.ts'
import { draftOf, keepDraft } from './drafts.ts'
import type { Refused } from './lost-race.tsx'
import css from './review-pane.module.css'
import { TemplateMenu } from './template-menu.tsx'

interface AnswerEditorProps {
  readonly review: Review
  /** Somebody else was first: what was written here is handed over, so that it is not lost. */
  readonly onRefused: (refused: Refused) => void
}

/** The first answer. It begins with a template or blank; Ctrl or Cmd with Enter sends it. */
export function AnswerEditor({ review, onRefused }: AnswerEditorProps) {
  const { id, guestName, hotel, ventureId } = review
  const { user } = useMe()
  const [text, setText] = useState(draftOf(id))
  const change = useChangeReview()
  const write = (written: string) => {
    setText(written)
    keepDraft(id, written)
  }
  const words = { guest: guestName, hotel: hotel.name, signer: user.name }
  const begin = (body: string) => write([text.trim(), fillTemplate(body, words)].filter(Boolean).join('\n\n'))
  const answer = text.trim()
  const isOver = answer.length > MOST_ANSWER_CHARACTERS
  const send = async () => {
    if (answer === '' || isOver || change.isPending) return
    try {
      await change.mutateAsync({ id, responseText: answer })
      keepDraft(id, '')
      void toast('The answer is recorded. It counts as the first one.')
    } catch (error) {
      const { code, detail } = asProblem(error)
      if (code === 'review.answered') onRefused({ sentence: detail, draft: answer })
    }
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  return (
    <div className={css['editor']}>
      {change.error && change.error.code !== 'review.answered' && <Problem error={change.error} />}
      <Textarea
        aria-label="Your answer"
        placeholder={guestName ? `Dear ${guestName}, …` : 'Dear guest, …'}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        error={isOver && `Shorten it to ${formatNumber(MOST_ANSWER_CHARACTERS)} characters.`}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <div className={css['foot']}>
        <span className={css['count']} data-over={isOver || undefined}>
          {formatNumber(answer.length)} of {formatNumber(MOST_ANSWER_CHARACTERS)} characters
          <span className={css['hint']}> · Ctrl or ⌘ with Enter answers</span>
        </span>
        <TemplateMenu ventureId={ventureId} band={review.score?.band ?? null} onChoose={begin} />
        <Button loading={change.isPending} disabled={answer === '' || isOver} onClick={() => void send()}>
          Answer
        </Button>
      </div>
    </div>
  )
}
