import type { QuickLink } from '@holdfast/contract'
import { IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Hidden } from '../../ui/hidden.tsx'
import css from './quick-links.module.css'

/** A page of Holdfast opens here, one elsewhere beside it. */
export function LinkTo({ link: { label, url } }: { readonly link: QuickLink }) {
  if (url.startsWith('/'))
    return (
      <Link className={css['link']} to={url}>
        {label}
      </Link>
    )
  return (
    <a className={css['link']} href={url} target="_blank" rel="noreferrer">
      {label}
      <IconExternalLink size={13} stroke={1.8} aria-hidden />
      <Hidden>, opens in a new tab</Hidden>
    </a>
  )
}
