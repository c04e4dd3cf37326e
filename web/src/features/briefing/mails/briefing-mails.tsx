import { contract } from '@holdfast/contract'
import { Switch } from '@mantine/core'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { toast } from '../../../ui/toast.tsx'
import css from './briefing-mails.module.css'

/** Of which ventures the person gets the briefing by mail; gone for whoever may read none. */
export function BriefingMails() {
  const { impersonation, ventures } = useMe()
  const mayRead = ventures.some(({ can }) => can['briefing.read'] === true)
  const { data, error, refetch } = useReply(contract.briefing.listBriefingMails, {}, { when: mayRead })
  const { mutate, isPending, variables } = useCommand(contract.briefing.setBriefingMail, {
    refreshes: [contract.briefing.listBriefingMails],
  })
  if (!mayRead) return null
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : null
  const choose = (ventureId: string, ventureName: string, wanted: boolean) =>
    mutate(
      { ventureId, wanted },
      {
        onSuccess: () =>
          void toast(
            wanted
              ? `You get the briefing of ${ventureName} at 07:45.`
              : `No more briefings of ${ventureName} by mail.`,
          ),
        onError: ({ detail }) => void toast(`That was not saved. ${detail}`, { kind: 'failed' }),
      },
    )
  return (
    <fieldset className={css['mails']}>
      <legend>The morning briefing, at 07:45 of the venture’s clock</legend>
      {data.items.map(({ ventureId, ventureName, wanted }) => (
        <Switch
          key={ventureId}
          label={ventureName}
          checked={isPending && variables.ventureId === ventureId ? variables.wanted : wanted}
          // Whoever looks through somebody else's eyes changes nothing of theirs.
          disabled={impersonation !== null}
          onChange={({ currentTarget }) => choose(ventureId, ventureName, currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
