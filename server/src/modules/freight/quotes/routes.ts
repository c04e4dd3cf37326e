import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { getLoad } from '../queries/get-load.ts'
import { changeQuote } from './commands/change-quote.ts'
import { convertQuote } from './commands/convert-quote.ts'
import { createQuote } from './commands/create-quote.ts'
import { voidQuote } from './commands/void-quote.ts'
import { exportQuotes } from './queries/export-quotes.ts'
import { getQuote } from './queries/get-quote.ts'
import { laneHistory } from './queries/lane-history.ts'
import { listQuotes } from './queries/list-quotes.ts'
import { quoteFigures } from './queries/quote-figures.ts'

export const quoteHandlers: Handlers<typeof contract.quotes> = {
  listQuotes: { read: listQuotes },
  exportQuotes: { download: exportQuotes },
  quoteFigures: { read: quoteFigures },
  laneHistory: { read: laneHistory },
  getQuote: { read: getQuote },
  createQuote: { write: async (tx, caller, input) => getQuote(tx, caller, await createQuote(tx, caller, input)) },
  changeQuote: { write: async (tx, caller, input) => getQuote(tx, caller, await changeQuote(tx, caller, input)) },
  convertQuote: { write: async (tx, caller, input) => getLoad(tx, caller, await convertQuote(tx, caller, input)) },
  voidQuote: { write: async (tx, caller, input) => getQuote(tx, caller, await voidQuote(tx, caller, input)) },
}
