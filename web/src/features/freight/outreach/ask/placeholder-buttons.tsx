import { PLACEHOLDERS } from '@holdfast/engine/freight'
import type { MouseEvent } from 'react'
import { useFormContext } from 'react-hook-form'
import { insertAt } from './insert-at.ts'
import css from './placeholder-buttons.module.css'

interface PlaceholderButtonsProps {
  /** The text that takes them, where the writing is in no other field that may. */
  readonly into: 'mail' | 'sms'
}

const FIELDS: ReadonlySet<string> = new Set(['subject', 'mail', 'sms'])

/** What is filled in for each carrier, put where somebody writes. */
export function PlaceholderButtons({ into }: PlaceholderButtonsProps) {
  const { setValue } = useFormContext()
  const insert = (words: string, button: HTMLButtonElement) => {
    const field = fieldOf(button, into)
    if (!field) return
    const { text, at } = insertAt(words, field)
    setValue(field.name, text, { shouldDirty: true, shouldTouch: true })
    field.focus()
    // The field draws its new text first.
    requestAnimationFrame(() => field.setSelectionRange(at, at))
  }
  return (
    <fieldset className={css['buttons']}>
      <legend>Fill in</legend>
      {PLACEHOLDERS.map((name) => (
        <button
          key={name}
          type="button"
          aria-label={`Insert {${name}}`}
          onMouseDown={keepFocus}
          onClick={({ currentTarget }) => insert(`{${name}}`, currentTarget)}
        >
          {`{${name}}`}
        </button>
      ))}
    </fieldset>
  )
}

function keepFocus(event: MouseEvent) {
  event.preventDefault()
}

function fieldOf({ form }: HTMLButtonElement, into: string): HTMLInputElement | HTMLTextAreaElement | null {
  const here = document.activeElement
  if (isText(here) && here.form === form && FIELDS.has(here.name)) return here
  const field = form?.elements.namedItem(into) ?? null
  return isText(field) ? field : null
}

function isText(field: Element | RadioNodeList | null): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
}
