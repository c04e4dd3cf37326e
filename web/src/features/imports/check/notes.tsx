import { Notice } from '../../../ui/notice.tsx'

/** What is said about the file as a whole: what comes with it, what looks wrong. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const [only] = notes
  if (only === undefined) return null
  if (notes.length === 1) return <Notice kind="warn" title={only} />
  return (
    <Notice kind="warn" title="Before you import">
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  )
}
