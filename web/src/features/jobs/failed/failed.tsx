import { Stack } from '../../../ui/layout.tsx'
import { Alerts } from './alerts.tsx'
import { DeadLetters } from './dead-letters.tsx'

/** What was given up, and who is told when something goes wrong. */
export const Failed = () => (
  <Stack>
    <DeadLetters />
    <Alerts />
  </Stack>
)
