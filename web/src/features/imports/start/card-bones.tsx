import { Hidden } from '../../../ui/hidden.tsx'
import css from './card-bones.module.css'

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Where the cards of the kinds will stand. */
export const CardBones = () => (
  <div role="status" className={css['bones']}>
    <Hidden>Loading…</Hidden>
    {CARDS.map((card) => (
      <i key={card} />
    ))}
  </div>
)
