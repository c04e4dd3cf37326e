import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'
import css from './toasts.module.css'

export default function Toasts() {
  return <Notifications position="bottom-right" limit={3} zIndex={400} className={css['toasts']} />
}
