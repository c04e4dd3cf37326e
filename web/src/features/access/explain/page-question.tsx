import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import css from './question.module.css'
import { useQuestion } from './use-question.ts'

/** A page's address, as somebody pasted it. */
export function PageQuestion() {
  const { page = '' } = useQuestion()
  const { filter } = useChangeAddress()
  const [text, setText] = useState(page)
  useEffect(() => setText(page), [page])
  const ask = (event: FormEvent) => {
    event.preventDefault()
    filter({ page: text.trim() || undefined, permission: undefined, in: undefined })
  }
  return (
    <form className={css['asked']} onSubmit={ask}>
      <TextInput
        label="Address of the page"
        placeholder="Paste it, such as /freight/loads"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">Explain</Button>
    </form>
  )
}
