import type { CallDirection } from '@holdfast/engine/bpo'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type ImportOption, type ImportSession, type ImportTarget, importKind } from '../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../ventures/index.ts'
import { knownCampaigns } from '../store/ensure-campaigns.ts'
import { knownAgents } from '../store/known-agents.ts'
import { CALL_LOG_COLUMNS } from './call-log-columns.ts'
import { callNotes } from './call-log-notes.ts'
import type { CallRow } from './call-row.ts'
import { callChecker } from './check-call-row.ts'
import { compareCalls } from './compare-calls.ts'
import { importer } from './importer.ts'
import { writeCalls } from './write-calls.ts'

const CAMPAIGN = 'Imported'
const DIRECTION = 'INBOUND'

const OPTIONS: readonly ImportOption[] = [
  {
    key: 'campaign',
    label: 'Campaign, where the file names none',
    type: 'text',
    hint: `Created when it is not there yet. Left empty: "${CAMPAIGN}".`,
  },
  {
    key: 'direction',
    label: 'Direction, where the file says none',
    type: 'choice',
    choices: [
      { value: 'INBOUND', label: 'Inbound' },
      { value: 'OUTBOUND', label: 'Outbound' },
    ],
    hint: 'Left empty: inbound.',
  },
]

/** Calls that are over, as a dialler or a switchboard lists them. */
export const callLogs = importKind<CallRow>({
  name: 'call-logs',
  label: 'Calls',
  permission: 'imports.work',
  ventureTypes: ['BPO'],
  columns: CALL_LOG_COLUMNS,
  options: OPTIONS,
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<CallRow>> {
  const people = await addressedPeople(db, target.ventureId)
  const desks = {
    agents: await knownAgents(db, target.ventureId),
    campaigns: await knownCampaigns(db, target.ventureId),
  }
  const file = {
    target,
    desks,
    context: importer(caller),
    findPerson: personFinder(people, { firstNames: true }),
    isTest: caller.person?.isTest ?? false,
    campaign: target.options['campaign']?.trim() || CAMPAIGN,
    direction: (target.options['direction'] ?? DIRECTION) as CallDirection,
  }
  const names = new Map(people.map((person) => [person.id, person.name]))
  const notes = callNotes(desks, ({ said }) => names.get(said.agentUserId) ?? '')
  const check = callChecker(file)
  let lookFirst = true
  return {
    check: (row) => {
      const checked = check(row)
      if ('row' in checked) notes.seen(checked.row)
      return checked
    },
    compare: async (reads, rows) => {
      const outcomes = await compareCalls(reads, file, rows)
      notes.toCome(rows.filter((_, at) => outcomes[at] === 'new' || outcomes[at] === 'changed'))
      return outcomes
    },
    write: async (tx, writer, rows) => {
      const outcomes = await writeCalls(tx, writer, { ...file, context: importer(writer) }, rows, lookFirst)
      lookFirst = outcomes.some((outcome) => outcome !== 'new')
      return outcomes
    },
    notes: notes.all,
  }
}
