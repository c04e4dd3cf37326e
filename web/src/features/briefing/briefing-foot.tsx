import { TextLink } from '../../ui/text-link.tsx'
import css from './briefing-foot.module.css'

/** What else there is about the briefing, after it was read. */
export const BriefingFoot = () => (
  <nav className={css['foot']} aria-label="About the briefing">
    <TextLink link={{ to: '/briefing/past' }}>Past briefings</TextLink>
    <TextLink link={{ to: '/briefing/thresholds' }}>When it tells of something</TextLink>
    <TextLink link={{ to: '/account', hash: 'mails' }}>Get it by mail</TextLink>
  </nav>
)
