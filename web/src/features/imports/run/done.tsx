import type { Import } from '@holdfast/contract'
import { formatInstant } from '../../../lib/format-time.ts'
import { useMe } from '../../../lib/session.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Section } from '../../../ui/section.tsx'
import { Became } from './became.tsx'
import css from './done.module.css'
import { LeftOut } from './left-out.tsx'
import { useRecordLinks } from './record-links.ts'

/** The end: what became of it, and where it can be seen. */
export function Done({ file }: { readonly file: Import }) {
  const zone = useMe().ventures.find(({ id }) => id === file.ventureId)?.zone ?? 'UTC'
  const links = useRecordLinks(file)
  return (
    <>
      <Section title="Imported" aside={file.finishedAt && formatInstant(file.finishedAt, zone, true)}>
        <Became became={file.progress.became} leftOut={file.badRows + file.skippedRows} />
        <div className={css['links']}>
          {links.map(({ label, link }, at) => (
            <ButtonLink key={label} variant={at === 0 ? 'filled' : 'default'} link={link}>
              {label}
            </ButtonLink>
          ))}
          <ButtonLink
            variant={links.length === 0 ? 'filled' : 'default'}
            link={{ to: '/imports/new', search: { kind: file.kind, venture: file.ventureId } }}
          >
            Import another file
          </ButtonLink>
        </div>
      </Section>
      {file.badRows > 0 && <LeftOut file={file} />}
    </>
  )
}
