import { CreditsWords } from './credits-words.tsx'
import { FieldChanges } from './field-changes.tsx'
import type { MomentWordsProps } from './moment-facts.ts'

/** "Changed by the file june.csv", with a line for each field and each role that it changed. */
export function FileWords(props: MomentWordsProps) {
  const { changes = {}, creditsBefore, fileName } = props.facts
  return (
    <>
      <div>Changed by the file {fileName}</div>
      {Object.keys(changes).length > 0 && <FieldChanges {...props} />}
      {creditsBefore && <CreditsWords {...props} />}
    </>
  )
}
