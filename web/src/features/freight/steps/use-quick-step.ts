import type { Load, LoadChange } from '@holdfast/contract'
import type { Intention } from '@holdfast/engine/freight'
import { formatTime } from '../../../lib/format-time.ts'
import { toast } from '../../../ui/toast.tsx'
import { useChangeLoad } from './use-change-load.ts'

interface QuickStep {
  readonly change: LoadChange
  readonly done: (load: Load) => string
  /** What takes it back, where the person may. */
  readonly undo?: { readonly step: Intention; readonly change: LoadChange }
}

const reason = 'Recorded by mistake and taken back at once'

/** Steps that ask nothing: they happen at one click, and the message about them offers the way back. */
const QUICK: Readonly<Partial<Record<Intention, QuickStep>>> = {
  dispatch: { change: { status: 'DISPATCHED' }, done: ({ number }) => `${number} is dispatched.` },
  deliver: {
    change: { status: 'DELIVERED' },
    done: ({ number, deliveredAt, zone }) =>
      `${number} is delivered${deliveredAt ? ` at ${formatTime(deliveredAt, zone, true)}` : ''}.`,
    undo: { step: 'undeliver', change: { status: 'OPEN', reason } },
  },
  invoice: {
    change: { status: 'INVOICED' },
    done: ({ number }) => `${number} is invoiced.`,
    undo: { step: 'take_back_invoice', change: { status: 'DELIVERED', reason } },
  },
  pay: {
    change: { status: 'PAID' },
    done: ({ number }) => `${number} is paid.`,
    undo: { step: 'take_back_payment', change: { status: 'INVOICED', reason } },
  },
}

export const isQuick = (step: string): step is keyof typeof QUICK => Object.hasOwn(QUICK, step)

export function useQuickStep({ id }: Load) {
  const command = useChangeLoad()
  const take = async (step: Intention) => {
    const quick = QUICK[step]
    if (!quick) return
    const load = await command.mutateAsync({ id, ...quick.change }).catch(() => null)
    if (!load) return
    const { undo } = quick
    const takeBack = () => command.mutate({ id, ...undo?.change } as Parameters<typeof command.mutate>[0])
    await toast(quick.done(load), undo && load.can[undo.step] === true ? { undo: takeBack } : {})
  }
  return { take, error: command.error, taking: command.isPending }
}
