import type { contract } from '@holdfast/contract'
import type { Runner } from '../../../platform/command.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import { addLoadNote } from './commands/add-load-note.ts'
import { makeCheckCall } from './commands/make-check-call.ts'
import { pinLoadNote } from './commands/pin-load-note.ts'
import { setLoadCharges } from './commands/set-load-charges.ts'
import { setLoadStops } from './commands/set-load-stops.ts'
import { voidCheckCall } from './commands/void-check-call.ts'
import { voidLoadDocument } from './commands/void-load-document.ts'
import { voidLoadNote } from './commands/void-load-note.ts'
import { downloadLoadDocument } from './queries/download-load-document.ts'
import { getLoadRecord } from './queries/get-load-record.ts'
import { receiveLoadDocument } from './receive-load-document.ts'

export function recordHandlers(run: Runner): Handlers<typeof contract.loadRecord> {
  return {
    getLoadRecord: { read: getLoadRecord },
    setLoadCharges: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await setLoadCharges(tx, caller, input)),
    },
    setLoadStops: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await setLoadStops(tx, caller, input)),
    },
    makeCheckCall: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await makeCheckCall(tx, caller, input)),
    },
    voidCheckCall: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await voidCheckCall(tx, caller, input)),
    },
    addLoadNote: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await addLoadNote(tx, caller, input)),
    },
    pinLoadNote: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await pinLoadNote(tx, caller, input)),
    },
    voidLoadNote: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await voidLoadNote(tx, caller, input)),
    },
    uploadLoadDocument: { receive: (request, caller, _judge, { id }) => receiveLoadDocument(run, request, caller, id) },
    downloadLoadDocument: { attach: downloadLoadDocument },
    voidLoadDocument: {
      write: async (tx, caller, input) => getLoadRecord(tx, caller, await voidLoadDocument(tx, caller, input)),
    },
  }
}
