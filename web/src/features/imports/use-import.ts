import { contract, type Endpoint, type Import, type Input, type Reply } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { readOf, useReply } from '../../lib/query.ts'
import { useCommand } from '../../lib/use-command.ts'

/** While rows are being imported, each second tells how far it is. */
const WHILE_IT_RUNS = 1000

export const useImport = (id: string) =>
  useReply(contract.imports.showImport, { id }, { every: (file) => file?.status === 'COMMITTING' && WHILE_IT_RUNS })

/** What the person may import into a venture. */
export const useKinds = (ventureId: string | undefined) =>
  useReply(contract.imports.listImportKinds, { ventureId: ventureId ?? '' }, { when: ventureId !== undefined })

type AnswersImport = Endpoint & { readonly reply: typeof contract.imports.showImport.reply }

/** A write whose answer is the import as it is now: nobody has to ask for it again. */
export function useImportCommand<E extends AnswersImport>(
  endpoint: E,
  onDone?: (now: Import, input: Input<E>) => void,
) {
  const keep = useKeptImport()
  return useCommand(endpoint, {
    refreshes: [contract.imports.listImports],
    onDone: (reply: Reply<E>, input) => {
      const now = reply as Import
      keep(now)
      onDone?.(now, input)
    },
  })
}

/** Puts an import that an answer brought where its page looks for it. */
export function useKeptImport() {
  const client = useQueryClient()
  return (now: Import) => client.setQueryData(readOf(contract.imports.showImport, { id: now.id }).queryKey, now)
}
