import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { toast } from './toast.tsx'

interface CopyLinkProps {
  readonly address: () => string
  readonly children: string
}

/** Puts an address on the clipboard, to be sent to somebody. */
export function CopyLink({ address, children }: CopyLinkProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address())
      void toast('The link is copied.')
    } catch {
      // Browsers keep the clipboard from pages without a secure address: the link itself is the way out.
      void toast(`Copy this link: ${address()}`)
    }
  }
  return (
    <Button variant="default" leftSection={<IconLink size={15} aria-hidden />} onClick={() => void copy()}>
      {children}
    </Button>
  )
}
