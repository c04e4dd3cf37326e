import { Kbd, Modal, Switch } from '@mantine/core'
import { SINGLE_KEYS } from '../lib/single-keys.ts'
import { useStored } from '../lib/stored.ts'
import { useGoKeys } from './go-keys.ts'
import css from './shortcuts.module.css'

const EVERYWHERE = [
  ['Search records, pages and actions', ['Ctrl', 'K']],
  ['Search', ['/']],
  ['Collapse or expand the menu', ['[']],
  ['This sheet', ['?']],
] as const

const LISTS = [
  ['Next row', ['j']],
  ['Row before', ['k']],
  ['Open the row', ['Enter']],
] as const

export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const pages = useGoKeys().map(({ key, label }) => [label, ['g', key]] as const)
  const [allowed, allow] = useStored<boolean>(SINGLE_KEYS, true)
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size={560}>
      <div className={css['columns']}>
        <Keys title="Everywhere" rows={EVERYWHERE} />
        {pages.length > 0 && <Keys title="Go to" rows={pages} />}
        <Keys title="Lists" rows={LISTS} />
      </div>
      <Switch
        className={css['switch'] ?? ''}
        size="sm"
        checked={allowed}
        onChange={(event) => allow(event.currentTarget.checked)}
        label="Shortcuts of single letters"
        description="Switch them off when you speak to your computer or when they get in your way. Ctrl-K stays."
      />
    </Modal>
  )
}

interface KeysProps {
  readonly title: string
  readonly rows: readonly (readonly [string, readonly string[]])[]
}

function Keys({ title, rows }: KeysProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key} size="xs">
                  {key}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
