import { Anchor, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FirstForm } from '../features/identity/first-form.tsx'
import { firstLinkOf } from '../features/identity/first-link.ts'
import { CardPage } from '../ui/card-page.tsx'

/** Where the one-time link of an empty installation leads. */
export function Page() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const [link] = useState(() => firstLinkOf(location.hash))
  const enter = () => {
    client.clear()
    void navigate({ to: '/start', hash: '', replace: true })
  }
  return (
    <CardPage name="Welcome">
      {link ? <FirstForm token={link.token} named={link.email} onClaimed={enter} /> : <NoLink />}
    </CardPage>
  )
}

function NoLink() {
  return (
    <>
      <Title order={1}>This address needs its link</Title>
      <p>
        When Holdfast starts with an empty database, it prints a link that works once, for 15 minutes. Open that whole
        link. If somebody works here already,{' '}
        <Anchor component={Link} to="/sign-in" underline="always">
          sign in
        </Anchor>{' '}
        instead.
      </p>
    </>
  )
}
