import { contract, type Plan } from '@holdfast/contract'
import { addMonths } from '../../../lib/calendar-day.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { draftOf, PLAN_ANSWERS } from '../draft/use-editing.ts'
import { newRule } from '../rule/make-rule.ts'
import type { PlanVersion } from './version-words.ts'

/** A draft that begins with what the shown version says. */
export function useNewDraft(plan: Plan, today: string) {
  const { open } = useChangeAddress()
  const { mutate, isPending, error } = useCommand(contract.plans.draftVersion, {
    refreshes: PLAN_ANSWERS,
    onDone: ({ versions: [newest] }) => open({ version: newest?.id }),
  })
  return {
    busy: isPending,
    error,
    begin: (from: PlanVersion | undefined) => {
      const { rules, examples } = from ? draftOf(from) : { rules: [newRule(plan.currency, [])], examples: [] }
      // The first day that cuts no month.
      mutate({ id: plan.id, startsOn: addMonths(today, 1), rules: [...rules], examples: [...examples] })
    },
  }
}
