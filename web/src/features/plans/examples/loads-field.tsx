import type { Example, Rule } from '@holdfast/contract'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { arePlain, isSame, loadsOf, loadsText } from './example-parts.ts'

type Snapshot = Example['toDate']

interface LoadsFieldProps {
  readonly rule: Rule
  readonly snapshot: Snapshot
  readonly onChange: (snapshot: Snapshot) => void
}

/** Single loads as one line of numbers. Those of a real line are shown and not written over: see `arePlain`. */
export function LoadsField({ rule, snapshot, onChange }: LoadsFieldProps) {
  // What is being typed ("5." before "5.5") stands until the example says another thing.
  const [typed, setTyped] = useState('')
  const label = `Loads by their ${FIELDS[rule.config.field ?? 'margin']}`
  const write = (text: string) => {
    const loads = loadsOf(text, rule)
    setTyped(text)
    onChange({ ...snapshot, value: String(loads.length), loads: [...loads] })
  }
  if (!arePlain(snapshot, rule))
    return (
      <div>
        <TextInput
          readOnly
          label={label}
          description="As they were, each with its share and customer."
          value={loadsText(snapshot, rule)}
        />
        <Button variant="subtle" color="gray" size="compact-sm" mt={4} onClick={() => write('')}>
          Write others instead
        </Button>
      </div>
    )
  const isTyped = isSame(loadsOf(typed, rule), snapshot.loads ?? [])
  return (
    <TextInput
      label={label}
      description="One number a load, with spaces between."
      value={isTyped ? typed : loadsText(snapshot, rule)}
      onChange={(event) => write(event.currentTarget.value)}
    />
  )
}

const FIELDS = { margin: 'margin', marginPct: 'margin of revenue', revenue: 'revenue', miles: 'miles' } as const
