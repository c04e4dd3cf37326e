import type { contract, Reply } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import { formatInstant } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { Notice } from '../../ui/notice.tsx'
import css from './verify.module.css'

type Verdict = Reply<typeof contract.audit.verifyAudit>

const KINDS: Readonly<Record<Verdict['findings'][number]['kind'], string>> = {
  edited: 'An entry was edited',
  deleted: 'An entry was deleted',
  reordered: 'The order was changed',
  inserted: 'An entry was slipped in',
  cut: 'The end was cut off',
  rewritten: 'The chain was written anew',
  unsealed: 'The seal does not come',
}

/** What the seals say, the heads to note outside, and what was found. */
export function Verified({
  verified: { isWhole, blocks, entries, unsealed, heads, findings },
}: {
  readonly verified: Verdict
}) {
  const zone = useHomeZone()
  const extent = `${counted(entries, 'entry', 'entries')} in ${counted(blocks, 'block')}`
  return (
    <div aria-live="polite">
      <Notice
        kind={isWhole ? 'ok' : 'warn'}
        title={isWhole ? 'Nothing was changed, cut or slipped in' : warningOf(findings)}
      >
        <p>
          {extent} were computed anew.
          {unsealed > 0 && ` ${counted(unsealed, 'entry waits', 'entries wait')} for a seal.`}
        </p>
      </Notice>
      {findings.length > 0 && (
        <ul className={css['findings']}>
          {findings.map(({ kind, venture, block, entryId, says }) => (
            <li key={`${kind}-${venture?.id}-${block}-${entryId}`}>
              <b>{KINDS[kind]}</b>
              <span>
                {says} {[venture?.name ?? 'The group', block !== null && `block ${block}`].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3 className={css['title']}>Heads to note outside</h3>
      <dl className={css['heads']}>
        {heads.map(({ venture, head, sealedAt }) => (
          <div key={head}>
            <dt>
              {venture?.name ?? 'The group'} · {formatInstant(sealedAt, zone, true)}
            </dt>
            <dd>
              <code>{head}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Entries that wait too long say that sealing stands still, and not that anybody changed them. */
function warningOf(findings: Verdict['findings']): string {
  const isChanged = findings.some(({ kind }) => kind !== 'unsealed')
  return `${counted(findings.length, 'finding')}: the log ${isChanged ? 'was changed' : 'is not being sealed'}`
}
