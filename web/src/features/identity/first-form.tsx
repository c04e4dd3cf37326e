import { contract } from '@holdfast/contract'
import { Button, Title } from '@mantine/core'
import { z } from 'zod'
import { useCommand } from '../../lib/use-command.ts'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useZodForm } from '../../ui/use-zod-form.ts'
import css from './sign-in.module.css'

const schema = z.object({
  name: z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters'),
  email: z.email('must be a whole e-mail address, such as you@company.com').max(320, 'is too long'),
})

interface FirstFormProps {
  readonly token: string
  /** The address that the link was made for; with none, whoever opens it says theirs. */
  readonly named: string | null
  readonly onClaimed: () => void
}

/** The first person of an empty installation becomes its CEO. */
export function FirstForm({ token, named, onClaimed }: FirstFormProps) {
  const form = useZodForm(schema, { name: '', email: named ?? '' })
  const claim = useCommand(contract.identity.claimFirst, { onDone: onClaimed })
  return (
    <div className={css['step']}>
      <div>
        <Title order={1}>Welcome to Holdfast</Title>
        <p className={css['lead']}>
          Nobody works here yet. You become the first person and the CEO of the group; everybody else is invited later.
        </p>
      </div>
      <Form form={form} onSubmit={(values) => claim.mutateAsync({ token, ...values })}>
        <TextField required autoFocus name="name" label="Your name" autoComplete="name" />
        {named === null ? (
          <TextField
            required
            name="email"
            label="Your e-mail"
            type="email"
            autoComplete="email"
            hint="Sign-in codes are mailed to it."
          />
        ) : (
          <p className={css['lead']}>
            You sign in as <b>{named}</b>, the address that this link was made for.
          </p>
        )}
        <Button type="submit" fullWidth loading={form.formState.isSubmitting}>
          Begin
        </Button>
      </Form>
    </div>
  )
}
