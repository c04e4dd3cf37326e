import { Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRef } from 'react'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import css from './ask-form.module.css'

interface SendButtonsProps {
  readonly verb: string
  readonly disabled: boolean
  readonly onCancel: () => void
}

/** ⌘Enter and Ctrl-Enter send from wherever somebody writes. */
export function SendButtons(props: SendButtonsProps) {
  const place = useRef<HTMLDivElement>(null)
  const send = () => props.disabled || place.current?.closest('form')?.requestSubmit()
  useHotkeys([['mod+Enter', () => void send()]], [])
  return (
    <div ref={place} className={css['buttons']}>
      <small aria-hidden>
        <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> sends
      </small>
      <FormButtons {...props} />
    </div>
  )
}
