import { contract, type Endpoint } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'

/** What a change of a quote makes old: they are read again. */
export const QUOTE_ANSWERS: readonly Endpoint[] = [
  contract.quotes.getQuote,
  contract.quotes.listQuotes,
  contract.quotes.quoteFigures,
  contract.quotes.laneHistory,
]

/** One step of a quote's life, or edits of its fields. */
export const useChangeQuote = () => useCommand(contract.quotes.changeQuote, { refreshes: QUOTE_ANSWERS })
