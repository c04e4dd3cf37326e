import { contract } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useReply } from '../../../lib/query.ts'
import { sentence } from '../../../lib/sentence.ts'
import { useMe } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import css from './question.module.css'
import { useQuestion } from './use-question.ts'

/** Something to do in a venture, in the words of the matrix. */
export function ThingQuestion() {
  const ventures = useMe().ventures.filter(({ can }) => can['access.explain'] === true)
  const { ventureId = ventures[0]?.id ?? '', permission } = useQuestion()
  const { filter } = useChangeAddress()
  const { data } = useReply(contract.access.showMatrix, { ventureId }, { when: ventureId !== '' })
  const things = data?.items ?? []
  return (
    <div className={css['two']}>
      <Select
        label="Venture"
        data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        value={ventureId}
        onChange={(id) => id && filter({ in: id, page: undefined })}
        allowDeselect={false}
      />
      <Select
        label="What"
        placeholder="Choose what they would do"
        data={things.map(({ permission: value, what }) => ({ value, label: sentence(what) }))}
        value={permission ?? null}
        onChange={(value) => value && filter({ permission: value, in: ventureId, page: undefined })}
        searchable
        allowDeselect={false}
        nothingFoundMessage="Nothing of these words"
      />
    </div>
  )
}
