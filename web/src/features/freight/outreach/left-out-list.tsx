import type { LeftOut } from '@holdfast/contract'

/** Who is not asked, each with the reason and what to do about it. */
export const LeftOutList = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => (
  <ul>
    {leftOut.map(({ carrier, sentence }) => (
      <li key={carrier.id}>{sentence}</li>
    ))}
  </ul>
)
