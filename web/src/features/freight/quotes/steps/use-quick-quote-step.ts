import { contract, type Quote } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../../../../lib/use-command.ts'
import { toast } from '../../../../ui/toast.tsx'
import { LOAD_ANSWERS } from '../../load-answers.ts'
import { QUOTE_ANSWERS, useChangeQuote } from '../quote-answers.ts'
import type { QuoteStep } from './quote-step-words.ts'

/** Steps that ask nothing happen at one click: the first sending, silence, and the conversion, which leads to its load. */
export function useQuickQuoteStep(quote: Quote) {
  const { id, number } = quote
  const navigate = useNavigate()
  const change = useChangeQuote()
  const convert = useCommand(contract.quotes.convertQuote, { refreshes: [...QUOTE_ANSWERS, ...LOAD_ANSWERS] })

  const changeTo = async (status: 'SENT' | 'NO_RESPONSE', done: string) => {
    const after = await change.mutateAsync({ id, status }).catch(() => null)
    if (after) void toast(done)
  }
  const book = async () => {
    const load = await convert.mutateAsync({ id }).catch(() => null)
    if (!load) return
    void toast(`${number} is booked as ${load.number}.`)
    await navigate({ to: '/freight/loads/$id', params: { id: load.id } })
  }
  const isQuick = (step: QuoteStep) =>
    step === 'convert' || step === 'note_no_response' || (step === 'send' && quote.sentAt === null)
  const take = (step: QuoteStep): Promise<void> => {
    if (step === 'convert') return book()
    if (step === 'send') return changeTo('SENT', `${number} is sent.`)
    return changeTo('NO_RESPONSE', `${number} waits no longer for an answer.`)
  }
  return { isQuick, take, error: change.error ?? convert.error, taking: change.isPending || convert.isPending }
}
