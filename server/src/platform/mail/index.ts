export { type Post, postWith } from './post.ts'
export { MAIL_QUEUE } from './queue.ts'
export { type Deliver, workMail } from './work-mail.ts'
