import { CheckField } from '../../../ui/check-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'

/** Who it is. */
export const PersonFields = () => (
  <>
    <TextField required autoFocus name="name" label="Name" />
    <TextField
      required
      name="email"
      type="email"
      label="E-mail"
      hint="They sign in with a code that is mailed there."
    />
  </>
)

/** For trying things out. */
export const TestField = () => (
  <CheckField name="isTest" label="A test account" hint="Is left out of pay and of the leaderboard." />
)
