import { contract, type Task } from '@holdfast/contract'
import { useMe } from '../../../../lib/session.ts'
import { KeptList } from '../../../../ui/kept-list.tsx'
import { TakeBackDialog } from '../../../../ui/take-back-dialog.tsx'
import { TASK_ANSWERS } from '../task-answers.ts'
import { CommentDialog } from './comment-dialog.tsx'

/** What colleagues tell each other about the task, newest first. */
export function TaskComments({ task }: { readonly task: Task }) {
  const { user } = useMe()
  return (
    <KeptList
      title="Comments"
      zone={task.zone}
      kept={task.comments}
      none="Nobody has written a comment."
      may={task.can['comment'] === true}
      mayTakeBack={(author) => author?.id === user.id || task.can['void'] === true}
      add="Write a comment"
      said={({ text }) => text}
      adding={(close) => <CommentDialog task={task} onClose={close} />}
      takingBack={(commentId, close) => (
        <TakeBackDialog
          title="Take this comment back?"
          endpoint={contract.tasks.voidTaskComment}
          input={(reason) => ({ id: task.id, commentId, reason })}
          refreshes={TASK_ANSWERS}
          onClose={close}
        />
      )}
    />
  )
}
