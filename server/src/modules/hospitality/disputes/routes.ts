import type { contract } from '@holdfast/contract'
import type { Runner } from '../../../platform/command.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeDispute } from './commands/change-dispute.ts'
import { createDispute } from './commands/create-dispute.ts'
import { setDisputeEvidence, voidDisputeFile } from './commands/keep-evidence.ts'
import { submitEvidence } from './commands/submit-evidence.ts'
import { voidDispute } from './commands/void-dispute.ts'
import { addDisputeNote, voidDisputeNote } from './commands/write-note.ts'
import { disputeHistory } from './queries/dispute-history.ts'
import { disputeSummary } from './queries/dispute-summary.ts'
import { downloadDisputeFile } from './queries/download-dispute-file.ts'
import { exportDisputes } from './queries/export-disputes.ts'
import { getDispute } from './queries/get-dispute.ts'
import { listDisputes } from './queries/list-disputes.ts'
import { receiveDisputeFile } from './receive-dispute-file.ts'

export function hotelDisputeHandlers(run: Runner): Handlers<typeof contract.hotelDisputes> {
  return {
    listHotelDisputes: { read: listDisputes },
    exportHotelDisputes: { download: exportDisputes },
    hotelDisputeSummary: { inOneMoment: true, read: disputeSummary },
    getHotelDispute: { read: getDispute },
    hotelDisputeHistory: { read: disputeHistory },
    createHotelDispute: {
      write: async (tx, caller, input) => getDispute(tx, caller, await createDispute(tx, caller, input)),
    },
    changeHotelDispute: {
      write: async (tx, caller, input) => getDispute(tx, caller, await changeDispute(tx, caller, input)),
    },
    voidHotelDispute: {
      write: async (tx, caller, input) => getDispute(tx, caller, await voidDispute(tx, caller, input)),
    },
    addDisputeNote: {
      write: async (tx, caller, input) => getDispute(tx, caller, await addDisputeNote(tx, caller, input)),
    },
    voidDisputeNote: {
      write: async (tx, caller, input) => getDispute(tx, caller, await voidDisputeNote(tx, caller, input)),
    },
    setDisputeEvidence: {
      write: async (tx, caller, input) => getDispute(tx, caller, await setDisputeEvidence(tx, caller, input)),
    },
    uploadDisputeFile: { receive: (request, caller, _judge, { id }) => receiveDisputeFile(run, request, caller, id) },
    downloadDisputeFile: { attach: downloadDisputeFile },
    voidDisputeFile: {
      write: async (tx, caller, input) => getDispute(tx, caller, await voidDisputeFile(tx, caller, input)),
    },
    submitDisputeEvidence: {
      write: async (tx, caller, input) => getDispute(tx, caller, await submitEvidence(tx, caller, input)),
    },
  }
}
