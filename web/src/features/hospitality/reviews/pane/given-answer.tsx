import { MOST_ANSWER_CHARACTERS, type Review } from '@holdfast/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Problem } from '../../../../ui/problem.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useChangeReview } from '../review-answers.ts'
import css from './review-pane.module.css'

/** The answer that counts. Its words may be put better; whose it is and when it was given stay. */
export function GivenAnswer({ review }: { readonly review: Review }) {
  const [isEditing, setEditing] = useState(false)
  const { respondedAt, respondedBy, responseText, zone, can } = review
  if (isEditing) return <EditAnswer review={review} onClose={() => setEditing(false)} />
  const earlier = review.answers.slice(1).filter(({ text }) => text !== null)
  return (
    <>
      {responseText === null ? (
        <p className={css['none']}>The words of this answer are not known.</p>
      ) : (
        <p className={css['answer']}>{responseText}</p>
      )}
      <div className={css['foot']}>
        <p className={css['by']}>
          {respondedBy ? `${respondedBy.name}, ` : 'Not known by whom, '}
          {respondedAt && formatInstant(respondedAt, zone, true)}. The first answer counts.
        </p>
        {can['edit_answer'] === true && (
          <Button variant="subtle" color="gray" onClick={() => setEditing(true)}>
            Edit text
          </Button>
        )}
      </div>
      {earlier.length > 0 && (
        <ul className={css['before']} aria-label="As it was written before">
          {earlier.map(({ at, text, by }) => (
            <li key={at}>
              {formatInstant(at, zone)}
              {by && `, ${by.name}`}: {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function EditAnswer({ review, onClose }: { readonly review: Review; readonly onClose: () => void }) {
  const { id, version, responseText } = review
  const [text, setText] = useState(responseText ?? '')
  const change = useChangeReview()
  const save = async () => {
    const after = await change.mutateAsync({ id, version, responseText: text.trim() }).catch(() => null)
    if (!after) return
    onClose()
    void toast('The text is changed. Who answered, and when, stay.')
  }
  return (
    <div className={css['editor']}>
      {change.error && <Problem error={change.error} />}
      <Textarea
        aria-label="Text of the answer"
        autosize
        minRows={4}
        maxRows={16}
        maxLength={MOST_ANSWER_CHARACTERS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={css['foot']}>
        <span className={css['count']} />
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button loading={change.isPending} disabled={text.trim() === ''} onClick={() => void save()}>
          Save text
        </Button>
      </div>
    </div>
  )
}
