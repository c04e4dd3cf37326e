import type { ReviewRow } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { ClockState, ScoreState } from '../review-state.tsx'
import { guestOf, sourceName } from '../review-words.ts'
import css from './review-list.module.css'

interface ReviewItemProps {
  readonly review: ReviewRow
  readonly now: number
  readonly isOpen: boolean
  readonly isBeside: boolean
  readonly withHotel: boolean
}

/** Who wrote, how good, where, by when; opens beside the list, and on a narrow screen on its own page. */
export function ReviewItem({ review, now, isOpen, isBeside, withHotel }: ReviewItemProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isOpen) link.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const words = review.title ?? review.excerpt
  const content = (
    <>
      <span className={css['row']}>
        <span className={css['guest']}>{guestOf(review)}</span>
        <ClockState plain review={review} now={now} />
      </span>
      <span className={css['row']}>
        <span className={css['meta']}>
          <span>
            {[sourceName(review.source), withHotel && review.hotel.name, review.assignee?.name]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <ScoreState plain score={review.score} />
      </span>
      {words && <span className={css['words']}>{words}</span>}
    </>
  )
  const item = css['item'] ?? ''
  return (
    <li>
      {isBeside ? (
        <Link
          ref={link}
          className={item}
          to="."
          search={(before) => ({ ...before, review: review.id })}
          replace
          resetScroll={false}
          aria-current={isOpen ? 'page' : undefined}
        >
          {content}
        </Link>
      ) : (
        <Link className={item} to="/hotel/reviews/$id" params={{ id: review.id }} search={(before) => before}>
          {content}
        </Link>
      )}
    </li>
  )
}
