import { contract, type User } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconEye, IconPencil, IconUserCheck, IconUserOff } from '@tabler/icons-react'
import { roleName } from '../../../lib/role-names.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { toast } from '../../../ui/toast.tsx'
import { AccountState } from '../account-state.tsx'
import { PERSON_ANSWERS } from '../person-answers.ts'
import type { PersonWish } from './person-dialog.tsx'
import css from './person-header.module.css'

interface PersonHeaderProps {
  readonly person: User
  readonly onWish: (wish: PersonWish) => void
}

/** Who it is, in which state, and the steps that are allowed. */
export function PersonHeader({ person, onWish }: PersonHeaderProps) {
  const { name, email, groupRole, isTest, can } = person
  const context = [email, groupRole && `${roleName(groupRole)} of the group`, isTest && 'test account']
  return (
    <PageHeader
      name={name}
      title={
        <span className={css['name']}>
          {name} <AccountState person={person} />
        </span>
      }
      context={context.filter(Boolean).join(' · ')}
      controls={
        <>
          {can['impersonate'] && (
            <Button
              variant="default"
              leftSection={<IconEye size={15} aria-hidden />}
              onClick={() => onWish({ is: 'act-as' })}
            >
              Act as {name.split(' ')[0]}
            </Button>
          )}
          {can['edit'] && (
            <Button
              variant="default"
              leftSection={<IconPencil size={15} aria-hidden />}
              onClick={() => onWish({ is: 'edit' })}
            >
              Edit
            </Button>
          )}
          {can['deactivate'] && (
            <Button
              variant="default"
              leftSection={<IconUserOff size={15} aria-hidden />}
              onClick={() => onWish({ is: 'deactivate' })}
            >
              Deactivate
            </Button>
          )}
        </>
      }
      action={can['reactivate'] && <Reactivate person={person} />}
    />
  )
}

function Reactivate({ person: { id, name } }: { readonly person: User }) {
  const { mutate, isPending } = useCommand(contract.users.reactivateUser, { refreshes: PERSON_ANSWERS })
  const reactivate = () =>
    mutate(
      { id },
      {
        onSuccess: () => void toast(`${name} can sign in again. Place them in a venture to give them work.`),
        onError: ({ message }) => void toast(message, { kind: 'failed' }),
      },
    )
  return (
    <Button leftSection={<IconUserCheck size={15} aria-hidden />} loading={isPending} onClick={reactivate}>
      Reactivate
    </Button>
  )
}
