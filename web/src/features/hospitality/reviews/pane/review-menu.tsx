import type { Review } from '@holdfast/contract'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { guestOf } from '../review-words.ts'

/** What asks for something first. */
export type ReviewDialog = 'edit' | 'withdraw' | 'void'

interface ReviewMenuProps {
  readonly review: Review
  readonly onOpen: (dialog: ReviewDialog) => void
}

const ITEMS = [
  { dialog: 'edit', wish: 'amend', words: 'Correct' },
  { dialog: 'withdraw', wish: 'withdraw_answer', words: 'Withdraw the answer' },
  { dialog: 'void', wish: 'void', words: 'Void' },
] as const

/** What is done to a review more rarely than answering it; only what the person may. */
export function ReviewMenu({ review, onOpen }: ReviewMenuProps) {
  const items = ITEMS.filter(({ wish }) => review.can[wish] === true)
  if (items.length === 0) return null
  return (
    <Menu position="bottom-end" width={200} withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`More about the review of ${guestOf(review)}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ dialog, words }) => (
          <Menu.Item key={dialog} onClick={() => onOpen(dialog)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
