import { Button } from '@mantine/core'
import { Section } from '../../ui/section.tsx'
import { State, type StateKind } from '../../ui/state.tsx'
import css from './gallery.module.css'

const words: readonly (readonly [StateKind, string])[] = [
  ['ok', 'On time'],
  ['warn', 'Behind'],
  ['risk', 'At risk'],
  ['bad', 'Fell off'],
  ['late', '2 days overdue'],
  ['low', 'Below target'],
  ['info', 'In transit'],
  ['none', 'No reply'],
]

export function States() {
  return (
    <>
      <Section title="States">
        <div className={css['wrap']}>
          {words.map(([kind, word]) => (
            <State key={kind} kind={kind}>
              {word}
            </State>
          ))}
        </div>
        <div className={css['wrap']}>
          {words.map(([kind, word]) => (
            <State key={kind} kind={kind} plain>
              {word}
            </State>
          ))}
        </div>
        <div className={css['wrap']}>
          {words.map(([kind, word]) => (
            <State key={kind} kind={kind} plain iconOnly>
              {word}
            </State>
          ))}
        </div>
      </Section>
      <Section title="Buttons">
        <div className={css['wrap']}>
          <Button>Mark delivered</Button>
          <Button variant="default">Add check call</Button>
          <Button variant="subtle" color="gray">
            Not now
          </Button>
          <Button disabled>Not yet</Button>
        </div>
      </Section>
    </>
  )
}
