import { contract } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { LOAD_ANSWERS } from '../load-answers.ts'

/** One step of a load's life, or edits of its fields. */
export const useChangeLoad = () => useCommand(contract.freight.changeLoad, { refreshes: LOAD_ANSWERS })
