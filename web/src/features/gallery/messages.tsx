import { Button } from '@mantine/core'
import { useState } from 'react'
import { ProblemError, unreachable } from '../../lib/problem-error.ts'
import { Confirm } from '../../ui/confirm.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { toast } from '../../ui/toast.tsx'
import css from './gallery.module.css'

const broken = new ProblemError({
  status: 500,
  code: 'server.failed',
  title: 'Holdfast could not answer',
  detail: 'The request failed on the server. Nothing was changed.',
  requestId: '0198f3c2-7a41-7d6e-9b0f-2f6a4be1c733',
})

export function Messages() {
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Problem error={broken} retry={() => undefined} />
      <Problem error={unreachable()} />
      <Section flush title="Quotes">
        <Empty title="No quotes this week" action={<Button variant="default">Show last week</Button>}>
          Quotes appear here as soon as one is sent. The last one went out on Fri 12 June.
        </Empty>
      </Section>
      <Section title="What cannot be undone, and what can">
        <div className={css['wrap']}>
          <Button variant="default" onClick={() => setAsked(true)}>
            Void load…
          </Button>
          <Button variant="default" onClick={() => void toast('NL-48231 is delivered.', { undo: () => undefined })}>
            Mark delivered
          </Button>
        </div>
      </Section>
      <Confirm
        opened={asked}
        onClose={() => setAsked(false)}
        title="Void NL-48231?"
        verb="Void load"
        onConfirm={() => setAsked(false)}
      >
        The load leaves every figure, and $41.05 of pay and 65 points of three people go with it. Nothing is deleted,
        but this cannot be undone.
      </Confirm>
    </>
  )
}
