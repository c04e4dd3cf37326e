import type { Import } from '@holdfast/contract'
import { IconTrash } from '@tabler/icons-react'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

export const Discarded = ({ file }: { readonly file: Import }) => (
  <Section flush title="The file">
    <Empty
      icon={IconTrash}
      title="This file was discarded"
      action={
        <ButtonLink link={{ to: '/imports/new', search: { kind: file.kind, venture: file.ventureId } }}>
          Choose another file
        </ButtonLink>
      }
    >
      Nothing of {file.fileName} was imported. To import it after all, upload it again.
    </Empty>
  </Section>
)
